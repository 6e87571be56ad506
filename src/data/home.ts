import { listAreas } from './areas.ts';
import { listEntries } from './entries.ts';
import { linkTo } from './links.ts';
import type { AreaCountView, DoorView } from './views.ts';

/** How many entries a door shows before it leads on; of the scenes, those with the most techniques. */
const SHOWN = 4;

/** The three ways in, each with its first entries. */
export async function listDoors(): Promise<DoorView[]> {
  const techniques = await listEntries('techniques');
  const scenes = await listEntries('scenes');
  return [
    {
      href: '/problems/',
      title: '我遇到问题',
      text: '从症状查起：可能的原因、今天先做什么、哪一个观察能定论。',
      links: (await listEntries('problems')).slice(0, SHOWN).map((entry) => linkTo(entry)),
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
