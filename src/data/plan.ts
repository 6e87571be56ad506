import { readTargets } from '../lib/plan/targets.ts';
import type { Erratum, PlanHeading, PlanItem, PlanParagraph, PlanPart } from '../lib/plan/types.ts';
import { listServing } from './clauses.ts';
import { errata, linkToClause, plan } from './plan-text.ts';
import type {
  ClausePageView,
  ClauseView,
  ErratumView,
  OfficialHeadingView,
  OfficialParagraphView,
  PlanView,
} from './views.ts';

const KINDS: Readonly<Record<Erratum['kind'], string>> = {
  'page-break': '断行',
  notation: '记号',
  punctuation: '标点',
  spacing: '空格',
  slip: '误字',
  doubtful: '存疑',
};

/** The whole document as pages print it, with the notes at each correction and what serves each clause. */
export async function viewPlan(): Promise<PlanView> {
  const parts = await Promise.all(
    plan.parts.map(async (part) => ({
      id: part.id,
      numeral: part.numeral,
      title: viewHeading(part.title),
      clauses: await Promise.all(
        part.items.length === 0 ? [viewPartAsClause(part)] : part.items.map((item) => viewItem(part, item)),
      ),
    })),
  );
  const { salutation, paragraphs, note, title: noticeTitle } = plan.notice;
  return {
    issuers: plan.issuers,
    number: plan.number,
    noticeTitle: viewHeading(noticeTitle),
    notice: [salutation, ...paragraphs, note].map((paragraph) => viewParagraph(paragraph)),
    title: viewHeading(plan.title),
    preamble: plan.preamble.map((paragraph) => viewParagraph(paragraph)),
    targets: plan.parts.flatMap((part) => part.paragraphs.flatMap(({ text }) => readTargets(text))),
    parts,
    attachment: viewParagraph(plan.attachment),
    annex: { title: viewHeading(plan.annex.title), paragraphs: viewAnnex() },
    errata: errata.map(viewErratum),
  };
}

/** The pages below the plan: one a clause in order, then the annex. */
export async function listClausePages(): Promise<ClausePageView[]> {
  const { parts, annex } = await viewPlan();
  const clauses = parts.flatMap((part) => part.clauses);
  return [
    ...clauses.map(({ id, label, paragraphs, served }) => ({
      id,
      label,
      title: linkToClause(id).title,
      paragraphs,
      served,
    })),
    { id: 'annex', label: '附件', title: linkToClause('annex').title, paragraphs: annex.paragraphs },
  ];
}

async function viewPartAsClause(part: PlanPart): Promise<ClauseView> {
  return {
    id: part.id,
    href: `/plan/${part.id}/`,
    label: `第${part.numeral}部分`,
    title: viewHeading(part.title),
    paragraphs: part.paragraphs.map((paragraph) => viewParagraph(paragraph)),
    served: await listServing(part.id),
  };
}

async function viewItem(part: PlanPart, item: PlanItem): Promise<ClauseView> {
  return {
    id: item.id,
    href: `/plan/${item.id}/`,
    label: part.numeral + item.label,
    item: item.label,
    title: viewHeading(item.title),
    paragraphs: [
      ...item.paragraphs.map((paragraph) => viewParagraph(paragraph)),
      ...item.subItems.flatMap(({ title, paragraphs }) =>
        paragraphs.map((paragraph, index) => viewParagraph(paragraph, index === 0 ? `${title}。` : undefined)),
      ),
    ],
    served: await listServing(item.id),
  };
}

/** The role stands before the first name of its group, as in the document. */
function viewAnnex(): OfficialParagraphView[] {
  const lines = plan.annex.groups.flatMap(({ role, lines: own }) =>
    own.map((line, index) => viewParagraph(line, index === 0 ? `${role}：` : undefined)),
  );
  return [...lines, ...plan.annex.paragraphs.map((paragraph) => viewParagraph(paragraph))];
}

function viewParagraph({ anchor, text, errata: ids }: PlanParagraph, runIn?: string): OfficialParagraphView {
  return { anchor, text, errata: pickErrata(ids), ...(runIn === undefined ? {} : { runIn }) };
}

function viewHeading({ text, errata: ids }: PlanHeading): OfficialHeadingView {
  return { text, errata: pickErrata(ids) };
}

function pickErrata(ids: readonly string[]): ErratumView[] {
  return errata.filter(({ id }) => ids.includes(id)).map(viewErratum);
}

function viewErratum({ id, kind, line, was, is, why }: Erratum): ErratumView {
  return {
    id,
    kind: KINDS[kind],
    isWording: kind === 'slip' || kind === 'doubtful',
    line,
    was: was.replaceAll(/\n+/g, '⏎').replaceAll(' ', '␣'),
    is,
    why,
  };
}
