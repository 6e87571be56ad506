import type { Flow, Scheme } from './types.ts';

/**
 * The scheme in words, for readers who do not see the drawing: the main line as one chain, then every other flow:
 * “进水→（污水）缺氧池→好氧池；空气→好氧池；好氧池→（回流）缺氧池。”
 */
export function describeScheme({ blocks, flows }: Scheme): string {
  const nameOf = (id: string) => blocks.find((block) => block.id === id)?.name ?? id;
  const step = ({ to, carries }: Flow) => `→${carries ? `（${carries}）` : ''}${nameOf(to)}`;
  const main = blocks.filter(({ role }) => role === 'main');
  const links = main.slice(1).map(({ id }, index) => ({
    id,
    flow: flows.find(({ from, to }) => from === main[index]?.id && to === id),
  }));
  // Where no flow leads from one main block to the next, a new chain begins.
  const chain = links.map(({ id, flow }) => (flow ? step(flow) : `；${nameOf(id)}`)).join('');
  const others = flows.filter((flow) => !links.some((link) => link.flow === flow));
  return `${[nameOf(main[0]?.id ?? '') + chain, ...others.map((flow) => nameOf(flow.from) + step(flow))].join('；')}。`;
}
