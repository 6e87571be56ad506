/** A column of a table to fill in. */
export interface FormColumn {
  readonly id: string;
  readonly title: string;
  readonly unit?: string | undefined;
  /** What belongs in it. */
  readonly hint?: string | undefined;
  /** Worked out from other columns of the same row: `{permitted} - {actual}`. */
  readonly formula?: string | undefined;
  /** Its sum stands in the last row. */
  readonly total?: boolean | undefined;
}

/** A part of a form, from which its page, its DOCX and its XLSX are made. */
export type FormBlock =
  /** Labels with room beside them. */
  | {
      readonly kind: 'fields';
      readonly title?: string | undefined;
      readonly fields: readonly { readonly label: string; readonly hint?: string | undefined }[];
    }
  /** Statements to answer by ticking. */
  | {
      readonly kind: 'checks';
      readonly title: string;
      readonly answers: readonly string[];
      readonly items: readonly { readonly text: string; readonly look?: string | undefined }[];
    }
  /** Rows to fill in; `labels` names the rows, otherwise `rows` of them are empty. */
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly FormColumn[];
      readonly labels?: readonly string[] | undefined;
      readonly rows: number;
    }
  /** The skeleton of a document: headings, and what to write under each. */
  | {
      readonly kind: 'outline';
      readonly title?: string | undefined;
      readonly sections: readonly { readonly heading: string; readonly write: readonly string[] }[];
    }
  | { readonly kind: 'notes'; readonly title?: string | undefined; readonly lines: readonly string[] }
  | { readonly kind: 'signatures'; readonly roles: readonly string[] };

export interface Form {
  readonly title: string;
  readonly blocks: readonly FormBlock[];
  /** Where it comes from and what it is not, in small print at its foot. */
  readonly footer: readonly string[];
}
