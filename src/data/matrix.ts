import type { CollectionEntry } from 'astro:content';
import { formatRange } from '../lib/range.ts';
import { dimensionOf } from '../lib/units.ts';
import { listAreas } from './areas.ts';
import { listEntries } from './entries.ts';
import { evidenceGrader } from './evidence.ts';
import { hrefOf } from './links.ts';
import type { AreaView, MatrixRowView, MatrixView } from './views.ts';

type Entry = CollectionEntry<'techniques'>;

/** Every technique under its first area, with what tells them apart at a glance. */
export async function viewMatrix(): Promise<MatrixView> {
  const areas = await listAreas();
  const gradeOf = await evidenceGrader();
  const media = (await listEntries('media')).map(({ id, data }) => ({
    id,
    title: data.title,
    mark: data.mark ?? data.title,
  }));
  const techniques = await listEntries('techniques');
  const row = (entry: Entry): MatrixRowView => ({
    href: hrefOf(entry),
    title: entry.data.title,
    class: entry.data.class,
    otherAreas: entry.data.areas.slice(1).map((number) => numeralOf(areas, number)),
    media: media
      .filter(({ id }) => entry.data.media.includes(id))
      .map(({ mark }) => mark)
      .join(''),
    maturity: entry.data.maturity,
    grade: gradeOf(entry.data.figures),
    cost: costOf(entry),
    upkeep: entry.data.upkeep.level,
  });
  const groups = areas.map((area) => ({
    area,
    rows: techniques.filter(({ data }) => data.areas[0] === area.number).map(row),
  }));
  return { groups: groups.filter(({ rows }) => rows.length > 0), marks: media };
}

function numeralOf(areas: readonly AreaView[], number: number): string {
  return areas.find((area) => area.number === number)?.numeral ?? '';
}

/** The first cost for a unit of what is treated or built; the total of one project says nothing about another. */
function costOf({ data }: Entry): string | undefined {
  const costs = data.figures.filter(({ kind }) => kind === 'cost');
  const cost = costs.find(({ unit }) => dimensionOf(unit)?.includes('Per'));
  if (cost) return `${formatRange(cost)} ${cost.unit}`;
  return costs.length > 0 ? '见页内' : undefined;
}
