import { toChinese } from '../lib/plan/numerals.ts';
import { listEntries } from './entries.ts';
import type { AreaView } from './views.ts';

/** The ten areas in the order of the plan. */
export async function listAreas(): Promise<AreaView[]> {
  return (await listEntries('areas')).map(({ id, data }) => ({
    number: Number(id),
    numeral: toChinese(Number(id)) ?? id,
    title: data.title,
    short: data.short,
    href: `/plan/2-${id}/`,
  }));
}

/** @returns the areas with the given numbers, in the given order. */
export async function areaPicker(): Promise<(numbers: readonly number[]) => AreaView[]> {
  const areas = await listAreas();
  return (numbers) => numbers.flatMap((number) => areas.find((area) => area.number === number) ?? []);
}
