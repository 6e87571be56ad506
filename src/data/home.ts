import { listAreas } from './areas.ts';
import { listEntries, requireEntry } from './entries.ts';
import { linkTo } from './links.ts';
import type { AreaCountView, DoorView } from './views.ts';

/** The problems that base-level officials bring most often: one a kind of matter. */
const FREQUENT = ['section-tp-exceedance', 'spray-odour-complaint', 'village-sewage-neglected', 'station-pm25'];

/** How many entries a door shows before it leads on; of the scenes, those with the most techniques. */
const SHOWN = 4;

/** The three ways in, each with its first entries. */
export async function listDoors(): Promise<DoorView[]> {
  const techniques = await listEntries('techniques');
  const scenes = await listEntries('scenes');
  const { length: problems } = await listEntries('problems');
  const requireProblem = await requireEntry('problems');
  return [
    {
      href: '/problems/',
      title: '我遇到问题',
      text: `${problems}个常见问题，从症状查起：今天先做什么、可能的原因、哪一个观察能定论，配一页纸工作单。`,
      links: FREQUENT.map((id) => linkTo(requireProblem(id))),
    },
    {
      href: '/techniques/',
      title: '我要选技术',
      text: `${techniques.length}项技术，按场景、方面、介质、污染物、行业筛选，每项都写适用条件和不该用的情形。`,
      links: scenes
        .map(({ id, data }) => ({
          id,
          data,
          count: techniques.filter((entry) => entry.data.fit.some(({ scene }) => scene === id)).length,
        }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, SHOWN)
        .map(({ id, data }) => ({ href: `/techniques/?scene=${id}`, title: data.title })),
    },
    {
      href: '/training/',
      title: '我要讲课',
      text: '目标、讲义、练习、试题配齐的课，每个数字都能追到出处。',
      links: (await listEntries('lessons')).slice(0, SHOWN).map((entry) => linkTo(entry)),
    },
  ];
}

/** The ten areas with the number of techniques in each. */
export async function listAreaCounts(): Promise<AreaCountView[]> {
  const techniques = await listEntries('techniques');
  return (await listAreas()).map((area) => ({
    ...area,
    techniques: techniques.filter(({ data }) => data.areas.includes(area.number)).length,
  }));
}
