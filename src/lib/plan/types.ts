/** `doubtful` marks a place and changes nothing: its `is` equals its `was`. */
export type ErratumKind = 'page-break' | 'notation' | 'punctuation' | 'spacing' | 'slip' | 'doubtful';

/** One difference between the received text and the printed one. */
export interface Erratum {
  readonly id: string;
  /** 1-based line of the received text on which `was` begins. */
  readonly line: number;
  /** Exact text, line breaks included. */
  readonly was: string;
  readonly is: string;
  readonly kind: ErratumKind;
  readonly why: string;
  /** How often `was` stands on that line; 1 if absent. */
  readonly times?: number | undefined;
}

/** A line of the received text after correction; `line` is where it begins, `errata` the ids applied to it. */
export interface CorrectedLine {
  readonly line: number;
  readonly text: string;
  readonly errata: readonly string[];
}

export interface PlanHeading {
  readonly text: string;
  readonly errata: readonly string[];
}

/** `anchor` is `p1`, `p2` … through the whole document in reading order. */
export interface PlanParagraph extends PlanHeading {
  readonly anchor: string;
}

export interface PlanNotice {
  readonly title: PlanHeading;
  readonly salutation: PlanParagraph;
  readonly paragraphs: readonly PlanParagraph[];
  readonly note: PlanParagraph;
}

/** A paragraph with a run-in heading, `title` without its full stop; errata of that line are with the paragraph. */
export interface PlanSubItem {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly PlanParagraph[];
}

/** `id` is part-item, `2-3`; `label` is as printed, `（三）`. */
export interface PlanItem {
  readonly id: string;
  readonly label: string;
  readonly title: PlanHeading;
  readonly paragraphs: readonly PlanParagraph[];
  readonly subItems: readonly PlanSubItem[];
}

/** `paragraphs` stand before the first item. */
export interface PlanPart {
  readonly id: string;
  readonly numeral: string;
  readonly title: PlanHeading;
  readonly paragraphs: readonly PlanParagraph[];
  readonly items: readonly PlanItem[];
}

/** A line of a group without its role; `person` if it names one. */
export interface AnnexLine extends PlanParagraph {
  readonly person?: { readonly name: string; readonly post: string };
}

export interface AnnexGroup {
  readonly role: string;
  readonly lines: readonly AnnexLine[];
}

export interface PlanAnnex {
  readonly title: PlanHeading;
  readonly groups: readonly AnnexGroup[];
  readonly paragraphs: readonly PlanParagraph[];
}

export interface Plan {
  readonly issuers: readonly string[];
  readonly number: string;
  readonly notice: PlanNotice;
  readonly title: PlanHeading;
  readonly preamble: readonly PlanParagraph[];
  readonly parts: readonly PlanPart[];
  /** The closing line that names the annex. */
  readonly attachment: PlanParagraph;
  readonly annex: PlanAnnex;
}

/** The unit that has a page: an item, or a part without items. `anchors` are those of all its paragraphs, in order. */
export interface Clause {
  readonly id: string;
  /** `二（三）`, or `一` for a part without items. */
  readonly label: string;
  readonly partTitle: string;
  readonly title: PlanHeading;
  readonly paragraphs: readonly PlanParagraph[];
  readonly subItems: readonly PlanSubItem[];
  readonly anchors: readonly string[];
}
