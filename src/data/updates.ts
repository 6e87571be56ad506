import { buildDay } from './build-day.ts';
import { listEntries } from './entries.ts';
import { linkTo, listPageEntries } from './links.ts';
import { linkToClause } from './plan-text.ts';
import type { LinkView, UpdatesView } from './views.ts';

/** How many pages a list names before it only counts the rest. */
const SHOWN = 40;

interface Dated {
  readonly link: LinkView;
  readonly published: string;
  readonly reviewed: string;
  readonly nextReview: string;
}

/** What is new, what was checked again, and what is due, from the dates of the entries themselves. */
export async function viewUpdates(): Promise<UpdatesView> {
  const dated = await listDated();
  const due = dated.filter(({ nextReview }) => nextReview <= buildDay);
  const again = dated.filter(({ published, reviewed }) => reviewed > published);
  return {
    published: group(dated, ({ published }) => published),
    reviewed: group(again, ({ reviewed }) => reviewed),
    due: group(due, ({ nextReview }) => nextReview),
    next: dated
      .map(({ nextReview }) => nextReview)
      .filter((day) => day > buildDay)
      .sort()[0],
  };
}

/** By day, the latest first, as many pages as fit. */
function group(pages: readonly Dated[], dayOf: (page: Dated) => string): UpdatesView['published'] {
  const days = [...Map.groupBy(pages, dayOf)].sort(([a], [b]) => (a < b ? 1 : -1));
  let room = SHOWN;
  return days.map(([day, own]) => {
    const links = own.slice(0, room).map(({ link }) => link);
    room -= links.length;
    return { day, count: own.length, links };
  });
}

async function listDated(): Promise<Dated[]> {
  const entries = await listPageEntries();
  const guidance = (await listEntries('guidance')).map(({ id, data }) => ({ ...data, link: linkToClause(id) }));
  return [...entries.map((entry) => ({ ...entry.data, link: linkTo(entry) })), ...guidance];
}
