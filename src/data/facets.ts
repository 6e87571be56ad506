import { listAreas } from './areas.ts';
import { listEntries } from './entries.ts';
import { listTechniqueCards } from './techniques.ts';
import type { FacetView } from './views.ts';

/** The facets of the catalogue, each with the values that occur, in the order of its register. */
export async function listFacets(): Promise<FacetView[]> {
  const cards = await listTechniqueCards();
  const occurring = (facet: string) => new Set(cards.flatMap((card) => card.facets[facet] ?? []));
  const facet = (id: string, title: string, values: readonly { id: string; title: string }[]): FacetView => {
    const used = occurring(id);
    return { id, title, values: values.filter((value) => used.has(value.id)) };
  };
  const register = async (name: 'scenes' | 'media' | 'pollutants' | 'industries') =>
    (await listEntries(name)).map(({ id, data }) => ({ id, title: data.title }));
  const words = (...list: string[]) => list.map((word) => ({ id: word, title: word }));
  const areas = (await listAreas()).map(({ number, short }) => ({ id: String(number), title: short }));
  return [
    facet('area', '方面', areas),
    facet('scene', '场景', await register('scenes')),
    facet('medium', '介质', await register('media')),
    facet('pollutant', '污染物', await register('pollutants')),
    facet('industry', '行业', await register('industries')),
    facet('served', '服务对象', words('乡镇', '园区', '企业')),
    facet('maturity', '成熟度', words('成熟', '推广', '示范', '试验')),
    facet('class', '目录类别', words('推荐', '观察', '限制', '淘汰')),
  ];
}
