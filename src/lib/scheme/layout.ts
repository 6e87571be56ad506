import type { Arrow, Block, Box, Drawing, Flow, Point, Role, Scheme } from './types.ts';
import { widthOf, wrap } from './wrap.ts';

/** Size of the letters; all lengths follow from it. The drawing is as wide as a phone's column, so it is never scaled down far. */
const LETTER = 13;
const LINE = 17;
const PADDING = 8;
/** Between two rows of the main column: room for an arrow and what it carries. */
const GAP = 34;
/** From the foot of the gap above a box to the baseline of what stands in it. */
const BASELINE = Math.round(GAP / 2 - LETTER / 3);
/** Between two boxes at the side of one row. */
const SIDE_GAP = 8;
/** Between the columns: room for arrows and for lines that pass rows. */
const GUTTER = 30;
/** Between two lines in one gutter. */
const LANE = 6;
const SIDE_WIDTH = 84;
const MAIN_WIDTH = 112;

const COLUMNS: Readonly<Record<Role, { x: number; width: number }>> = {
  input: { x: 1, width: SIDE_WIDTH },
  main: { x: 1 + SIDE_WIDTH + GUTTER, width: MAIN_WIDTH },
  residue: { x: 1 + SIDE_WIDTH + GUTTER + MAIN_WIDTH + GUTTER, width: SIDE_WIDTH },
};
const WIDTH = COLUMNS.residue.x + SIDE_WIDTH + 1;
const MAIN_RIGHT = COLUMNS.main.x + MAIN_WIDTH;

/**
 * Places the main blocks in one column in their order, what is fed in on the left of the row that takes it first, what
 * leaves on the right of the row that gives it first. A flow that passes rows runs in the gutter: forwards on the right,
 * returns on the left.
 */
export function layOut(scheme: Scheme): Drawing {
  const rows = scheme.blocks.filter(({ role }) => role === 'main');
  const boxes = placeBoxes(scheme, rows);
  const order = rows.map(({ id }) => id);
  const last = Math.max(...[...boxes.values()].map(({ y, height }) => y + height));
  return {
    width: WIDTH,
    height: last + 1,
    boxes: [...boxes.values()],
    arrows: drawArrows(scheme.flows, boxes, order),
  };
}

/** Where a line of a box's name stands: its middle, and its baseline. */
export function lineAt({ x, y, width }: Box, index: number): Point {
  return { x: x + width / 2, y: Math.round(y + PADDING + LINE * (index + 0.5) + LETTER * 0.36) };
}

function placeBoxes({ blocks, flows }: Scheme, rows: readonly Block[]): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const placed = new Set<string>();
  let top = 1;
  for (const row of rows) {
    const beside = (role: Role) =>
      blocks.filter((block) => block.role === role && !placed.has(block.id) && touches(flows, block, row));
    const sides = [beside('input'), beside('residue')];
    const height = Math.max(heightOf(row), ...sides.map(stackHeight));
    boxes.set(row.id, box(row, Math.round(top + (height - heightOf(row)) / 2)));
    for (const stack of sides) {
      let y = Math.round(top + (height - stackHeight(stack)) / 2);
      for (const block of stack) {
        boxes.set(block.id, box(block, y));
        placed.add(block.id);
        y += heightOf(block) + SIDE_GAP;
      }
    }
    top += height + GAP;
  }
  return boxes;
}

function touches(flows: readonly Flow[], side: Block, row: Block): boolean {
  return flows.some(({ from, to }) => (from === side.id && to === row.id) || (to === side.id && from === row.id));
}

function box(block: Block, y: number): Box {
  return { role: block.role, ...COLUMNS[block.role], y, height: heightOf(block), lines: linesOf(block) };
}

function linesOf({ name, role }: Block): string[] {
  return wrap(name, Math.floor((COLUMNS[role].width - PADDING) / LETTER));
}

function heightOf(block: Block): number {
  return linesOf(block).length * LINE + 2 * PADDING;
}

function stackHeight(stack: readonly Block[]): number {
  return stack.reduce((sum, block) => sum + heightOf(block), Math.max(0, stack.length - 1) * SIDE_GAP);
}

function drawArrows(flows: readonly Flow[], boxes: ReadonlyMap<string, Box>, order: readonly string[]): Arrow[] {
  const lanes = { left: 0, right: 0 };
  const rowOf = (id: string) => order.indexOf(id);
  return flows.flatMap((flow) => {
    const from = boxes.get(flow.from);
    const to = boxes.get(flow.to);
    if (!from || !to) return [];
    const steps = rowOf(flow.to) - rowOf(flow.from);
    if (from.role === 'input') return [{ points: sideways(from.x + from.width, from, to.x, to), isReturn: false }];
    if (to.role === 'residue') return [{ points: sideways(MAIN_RIGHT, from, to.x, to), isReturn: false }];
    if (steps === 1) return [downward(flow, from, to, isPassed(flows, rowOf, rowOf(flow.from)))];
    if (steps > 1) return [passing(flow, from, to, MAIN_RIGHT, MAIN_RIGHT + LANE * ++lanes.right, false)];
    return [passing(flow, from, to, COLUMNS.main.x, COLUMNS.main.x - LANE * ++lanes.left, true)];
  });
}

/** Whether a line runs down the right gutter beside the gap below a row. */
function isPassed(flows: readonly Flow[], rowOf: (id: string) => number, row: number): boolean {
  return flows.some(({ from, to }) => {
    const [start, end] = [rowOf(from), rowOf(to)];
    return start >= 0 && end - start > 1 && start <= row && row < end;
  });
}

/** What it carries stands on its right, or on its left where a line passes on the right. */
function downward({ carries }: Flow, from: Box, to: Box, isRightTaken: boolean): Arrow {
  const x = from.x + from.width / 2;
  const points = [
    { x, y: from.y + from.height },
    { x, y: to.y },
  ];
  if (!carries) return { points, isReturn: false };
  const [offset, anchor] = isRightTaken ? [-7, 'end' as const] : [7, 'start' as const];
  return { points, isReturn: false, label: { x: x + offset, y: to.y - BASELINE, text: carries, anchor } };
}

/** From one column to the next, with a bend in the gutter where the two are not level. */
function sideways(startX: number, from: Box, endX: number, to: Box): Point[] {
  const start = from.y + Math.round(from.height / 2);
  const end = to.y + Math.round(to.height / 2);
  // A box taller than the other's middle takes a straight line; otherwise the line bends halfway.
  const main = from.role === 'main' ? from : to;
  const level = from.role === 'main' ? end : start;
  if (level > main.y && level < main.y + main.height)
    return [
      { x: startX, y: level },
      { x: endX, y: level },
    ];
  const middle = Math.round((startX + endX) / 2);
  return [
    { x: startX, y: start },
    { x: middle, y: start },
    { x: middle, y: end },
    { x: endX, y: end },
  ];
}

/** Along the gutter past the rows between; leaves low and arrives high on a box, so that returns and side flows stay apart. */
function passing(flow: Flow, from: Box, to: Box, edge: number, lane: number, isReturn: boolean): Arrow {
  const start = from.y + from.height - 6;
  const end = to.y + 6;
  const anchor = isReturn ? ('end' as const) : ('start' as const);
  const x = lane + (isReturn ? -4 : 4);
  const fits = flow.carries && widthOf(flow.carries) * LETTER < SIDE_WIDTH + GUTTER;
  const y = isReturn ? from.y - BASELINE : to.y - BASELINE;
  const label = flow.carries && fits ? { label: { x, y, text: flow.carries, anchor } } : {};
  const points = [
    { x: edge, y: start },
    { x: lane, y: start },
    { x: lane, y: end },
    { x: edge, y: end },
  ];
  return { points, isReturn, ...label };
}
