import type { EvidenceGrade } from '../lib/evidence.ts';
import type { Selection } from '../lib/facets.ts';
import type { NumericRule } from '../lib/fit/band.ts';
import type { Form } from '../lib/forms/form.ts';
import type { PlanTarget } from '../lib/plan/targets.ts';
import type { Scheme } from '../lib/scheme/types.ts';

/** What pages and components are given: plain objects, ready to print. Types only, so that components may import them. */

export interface LinkView {
  readonly href: string;
  readonly title: string;
  /** One line that says why to follow it. */
  readonly note?: string;
}

export interface SourceView {
  readonly id: string;
  /** Its page in the register. */
  readonly href: string;
  /** Short enough to stand beside a figure. */
  readonly label: string;
  /** In the form of GB/T 7714-2025, the address apart. */
  readonly citation: string;
  readonly address?: string | undefined;
  /** 现行, 被替代 …, where verified. */
  readonly status?: string | undefined;
}

/** A page that cites a work; the link's note names the quantities that it takes from it. */
export interface CitingView {
  /** `techniques/scr-denox`: collection and id. */
  readonly entry: string;
  readonly kind: string;
  readonly link: LinkView;
}

/** A work as its own page prints it. */
export interface WorkView extends SourceView {
  readonly title: string;
  /** 论文, 政策文件 … */
  readonly type: string;
  readonly authors: readonly string[];
  readonly issuer?: string | undefined;
  readonly container?: string | undefined;
  readonly issued?: string | undefined;
  readonly effective?: string | undefined;
  /** The citation in each form that can be copied. */
  readonly formats: readonly { readonly name: string; readonly text: string }[];
}

/** A standard as its own page prints it. */
export interface StandardView extends SourceView {
  readonly title: string;
  readonly scope: string;
  readonly issuer?: string | undefined;
  readonly effective?: string | undefined;
  readonly note?: string | undefined;
  readonly replacedBy?: LinkView | undefined;
  readonly replaces: readonly LinkView[];
  readonly formats: WorkView['formats'];
}

export type Checked = 'original' | 'secondary' | 'none';

/** A statement's origin as the page prints it. */
export interface CitationView {
  readonly source: SourceView;
  readonly locator?: string | undefined;
  readonly checked: Checked;
}

export interface FigureView extends CitationView {
  readonly id: string;
  readonly kind: string;
  readonly quantity: string;
  readonly value: string;
  readonly unit: string;
  readonly basis: string;
  readonly condition: string;
}

export interface FitRuleView extends CitationView {
  readonly input: string;
  readonly preferred?: string | undefined;
  readonly acceptable?: string | undefined;
  /** The same as numbers, where the input is one. */
  readonly range?: NumericRule;
  /** Choices, where the input is one; then there is no range. */
  readonly accepted: readonly string[];
  readonly unit?: string | undefined;
  readonly outside: string;
  readonly reason: string;
}

export interface SceneFitView {
  readonly scene: string;
  readonly rules: readonly FitRuleView[];
}

export interface AreaView {
  readonly number: number;
  readonly numeral: string;
  readonly title: string;
  readonly short: string;
  readonly href: string;
}

export interface DatesView {
  readonly published: string;
  readonly reviewed: string;
  readonly nextReview: string;
}

export interface TechniqueCardView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly class: string;
  readonly maturity: string;
  readonly areas: readonly AreaView[];
  readonly served: readonly string[];
  readonly facets: Selection;
}

/** A technique in the overview of all. */
export interface MatrixRowView {
  readonly href: string;
  readonly title: string;
  readonly class: string;
  /** Other areas that it belongs to beside that under which it stands. */
  readonly otherAreas: readonly string[];
  /** Marks of its media. */
  readonly media: string;
  readonly maturity: string;
  readonly grade: EvidenceGrade;
  /** Its first cost for a unit; unset where none was found in public. */
  readonly cost?: string | undefined;
  readonly upkeep: string;
}

export interface MatrixView {
  readonly groups: readonly { readonly area: AreaView; readonly rows: readonly MatrixRowView[] }[];
  /** What each mark stands for. */
  readonly marks: readonly { readonly mark: string; readonly title: string }[];
}

/** One facet of a catalogue with the values that occur in it. */
export interface FacetView {
  readonly id: string;
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly title: string }[];
}

export interface TechniqueView extends TechniqueCardView {
  readonly aliases: readonly string[];
  readonly media: readonly string[];
  readonly pollutants: readonly string[];
  readonly industries: readonly string[];
  readonly settings: readonly string[];
  readonly listings: readonly (CitationView & { readonly item: string; readonly since?: string | undefined })[];
  readonly figures: readonly FigureView[];
  readonly fit: readonly SceneFitView[];
  readonly limits: readonly string[];
  readonly upkeep: { readonly level: string; readonly why: string };
  readonly scheme?: Scheme | undefined;
  readonly byProducts: readonly string[];
  readonly operation: readonly string[];
  readonly failures: readonly { readonly sign: string; readonly cause: string; readonly remedy: string }[];
  readonly askVendor: readonly string[];
  readonly acceptance: readonly string[];
  readonly standards: readonly { readonly source: SourceView; readonly title: string; readonly use: string }[];
  readonly related: readonly LinkView[];
  readonly trains: readonly LinkView[];
  /** The nearest of its cases; `evidence.cases` counts them all. */
  readonly cases: readonly LinkView[];
  /** The first of the problems, lessons and guides that name it; `users` counts them all. */
  readonly usedBy: readonly LinkView[];
  readonly users: number;
  readonly clauses: readonly LinkView[];
  readonly evidence: {
    readonly grade: EvidenceGrade;
    readonly cases: number;
    readonly jiangsu: number;
    readonly delta: number;
  };
  readonly sources: readonly SourceView[];
  readonly dates: DatesView;
}

export interface TrainView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly areas: readonly AreaView[];
  readonly scenes: readonly string[];
  readonly steps: readonly {
    /** A technique of the catalogue, or a unit without a page. */
    readonly unit: LinkView | { readonly title: string };
    readonly role: string;
    readonly does: string;
  }[];
  readonly useWhen: readonly string[];
  readonly avoidWhen: readonly string[];
  readonly interfaces: readonly string[];
  readonly figures: readonly FigureView[];
  readonly sources: readonly SourceView[];
  readonly dates: DatesView;
}

export interface ResultView extends CitationView {
  readonly id: string;
  readonly quantity: string;
  readonly unit: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly change?: string | undefined;
  readonly basis: string;
  readonly condition: string;
}

export interface CaseCardView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly years: string;
  readonly areas: readonly AreaView[];
  readonly facets: Selection;
}

export interface CaseView extends CaseCardView {
  readonly city?: LinkView | undefined;
  readonly settings: readonly string[];
  readonly problem: string;
  readonly measures: readonly string[];
  readonly results: readonly ResultView[];
  readonly gaps: readonly string[];
  readonly shortfalls: readonly string[];
  readonly aftermath?: string | undefined;
  readonly techniques: readonly LinkView[];
  readonly problems: readonly LinkView[];
  readonly sources: readonly SourceView[];
  readonly dates: DatesView;
}

export interface ProblemView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly symptoms: readonly string[];
  readonly areas: readonly AreaView[];
  readonly figures: readonly FigureView[];
  readonly meaning: readonly string[];
  readonly today: readonly string[];
  readonly notYet: readonly string[];
  readonly causes: readonly {
    readonly id: string;
    readonly title: string;
    readonly fits: readonly string[];
    readonly against: readonly string[];
    readonly observation: string;
    readonly techniques: readonly LinkView[];
  }[];
  readonly measures: readonly { readonly link: LinkView; readonly kind: string; readonly why: string }[];
  readonly askWhom: readonly string[];
  readonly guides: readonly LinkView[];
  readonly templates: readonly LinkView[];
  readonly standards: readonly { readonly source: SourceView; readonly title: string }[];
  readonly cases: readonly LinkView[];
  readonly lessons: readonly LinkView[];
  readonly sources: readonly SourceView[];
  readonly dates: DatesView;
}

/** A form with the file that holds it. */
export interface FormFileView {
  readonly form: Form;
  /** Path of the file to download. */
  readonly href: string;
  /** Under which it is saved: the title and `.docx` or `.xlsx`. */
  readonly fileName: string;
}

export interface TemplateView extends FormFileView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly served: readonly string[];
  readonly areas: readonly AreaView[];
  readonly useWhen: string;
  readonly notFor: string;
  readonly howTo: readonly string[];
  readonly basis: readonly (CitationView & { readonly says: string })[];
  readonly usedBy: readonly LinkView[];
  readonly sources: readonly SourceView[];
  readonly dates: DatesView;
}

export interface GuideView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** What the plan calls it, with the clause that does. */
  readonly named: readonly { readonly words: string; readonly clause: LinkView }[];
  readonly what: readonly string[];
  readonly who: readonly { readonly who: string; readonly does: string }[];
  readonly when: readonly string[];
  readonly notWhen: readonly string[];
  readonly steps: readonly { readonly title: string; readonly does: string; readonly product?: string | undefined }[];
  readonly mistakes: readonly string[];
  readonly systems: readonly {
    readonly name: string;
    readonly note: string;
    readonly source?: SourceView | undefined;
  }[];
  readonly later: readonly LaterDocumentView[];
  readonly figures: readonly FigureView[];
  readonly problems: readonly LinkView[];
  readonly techniques: readonly LinkView[];
  readonly cases: readonly LinkView[];
  readonly templates: readonly LinkView[];
  readonly standards: readonly { readonly source: SourceView; readonly title: string }[];
  readonly sources: readonly SourceView[];
  readonly dates: DatesView;
}

/** Something that the plan names, and the guide to it. */
export interface InstrumentView {
  readonly words: string;
  readonly clause: LinkView;
  readonly guide: LinkView;
}

/** A term of the glossary. */
export interface GlossaryTermView extends LinkView {
  readonly id: string;
  readonly means: string;
  readonly kind: string;
  /** Other names and everyday words. */
  readonly names: readonly string[];
  /** Where to read on. */
  readonly links: readonly LinkView[];
}

/** The terms whose pinyin begins with a letter. */
export interface GlossaryLetterView extends LinkView {
  readonly letter: string;
  readonly terms: readonly GlossaryTermView[];
}

export interface RegionCardView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly tile: { readonly column: number; readonly row: number };
  readonly roles: number;
  readonly cases: number;
}

export interface RegionView extends RegionCardView {
  readonly assigned: readonly { readonly clause: LinkView; readonly words: string; readonly means: string }[];
  readonly ownCases: readonly LinkView[];
  /** Figures of techniques that were measured in the city. */
  readonly figures: readonly { readonly technique: LinkView; readonly figure: FigureView }[];
}

export interface LessonView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly course: { readonly title: string; readonly summary: string };
  readonly areas: readonly AreaView[];
  readonly audience: readonly string[];
  readonly minutes: number;
  readonly outcomes: readonly string[];
  readonly figures: readonly FigureView[];
  readonly slides: readonly { readonly title: string; readonly points: readonly string[]; readonly notes: string }[];
  readonly exercise: {
    readonly task: readonly string[];
    readonly key: readonly string[];
    readonly commonMistakes: readonly string[];
  };
  readonly quiz: readonly {
    readonly question: string;
    readonly options: readonly string[];
    readonly answer: number;
    readonly explanation: string;
  }[];
  readonly basis: readonly LinkView[];
  readonly sources: readonly SourceView[];
  readonly dates: DatesView;
}

export interface LaterDocumentView extends CitationView {
  readonly effect: string;
}

export interface GuidanceView {
  readonly id: string;
  readonly summary: string;
  readonly asks: readonly { readonly who: string; readonly what: string }[];
  readonly now: readonly { readonly reader: string; readonly actions: readonly string[] }[];
  readonly later: readonly LaterDocumentView[];
  readonly figures: readonly FigureView[];
  readonly sources: readonly SourceView[];
  readonly dates: DatesView;
}

/** What serves a clause of the plan, derived from the entries themselves. */
export interface ServedByView {
  readonly techniques: readonly LinkView[];
  readonly trains: readonly LinkView[];
  readonly problems: readonly LinkView[];
  readonly guides: readonly LinkView[];
  readonly cases: readonly LinkView[];
  readonly lessons: readonly LinkView[];
}

/** A difference between the received text and what is printed. */
export interface ErratumView {
  readonly id: string;
  readonly kind: string;
  /** Whether the words themselves are touched or in doubt, rather than signs and line breaks. */
  readonly isWording: boolean;
  readonly line: number;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

export interface OfficialHeadingView {
  readonly text: string;
  readonly errata: readonly ErratumView[];
}

export interface OfficialParagraphView extends OfficialHeadingView {
  readonly anchor: string;
  /** A run-in heading, part of the paragraph's text in the document. */
  readonly runIn?: string;
}

export interface ClauseView {
  readonly id: string;
  readonly href: string;
  /** 二（三）; the part alone for a clause that is a whole part. */
  readonly label: string;
  /** （三）, as printed before the title; unset for a clause that is a whole part. */
  readonly item?: string;
  readonly title: OfficialHeadingView;
  readonly paragraphs: readonly OfficialParagraphView[];
  readonly served: ServedByView;
}

/** A page below the plan: a clause, or the annex, which nothing serves. */
export interface ClausePageView {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly paragraphs: readonly OfficialParagraphView[];
  readonly served?: ServedByView;
}

export interface PlanPartView {
  readonly id: string;
  readonly numeral: string;
  readonly title: OfficialHeadingView;
  readonly clauses: readonly ClauseView[];
}

export interface PlanView {
  readonly issuers: readonly string[];
  readonly number: string;
  readonly noticeTitle: OfficialHeadingView;
  readonly notice: readonly OfficialParagraphView[];
  readonly title: OfficialHeadingView;
  readonly preamble: readonly OfficialParagraphView[];
  readonly targets: readonly PlanTarget[];
  readonly parts: readonly PlanPartView[];
  readonly attachment: OfficialParagraphView;
  readonly annex: { readonly title: OfficialHeadingView; readonly paragraphs: readonly OfficialParagraphView[] };
  readonly errata: readonly ErratumView[];
}

export interface DoorView extends LinkView {
  readonly text: string;
  readonly links: readonly LinkView[];
}

export interface AreaCountView extends AreaView {
  readonly techniques: number;
}

export interface DatasetView {
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly hasSchema: boolean;
}

/** Pages by day, the latest day first; `links` may name fewer than `count`. */
export type DayView = { readonly day: string; readonly count: number; readonly links: readonly LinkView[] };

export interface UpdatesView {
  readonly published: readonly DayView[];
  readonly reviewed: readonly DayView[];
  readonly due: readonly DayView[];
  /** The next day on which a page is due. */
  readonly next?: string | undefined;
}
