import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeScheme } from './describe.ts';
import { layOut } from './layout.ts';
import type { Box, Drawing, Scheme } from './types.ts';
import { widthOf, wrap } from './wrap.ts';

const scheme: Scheme = {
  blocks: [
    { id: 'inlet', name: '进水', role: 'main' },
    { id: 'tank', name: '缺氧池', role: 'main' },
    { id: 'pond', name: '好氧池', role: 'main' },
    { id: 'air', name: '空气', role: 'input' },
    { id: 'carbon', name: '碳源', role: 'input' },
    { id: 'sludge', name: '剩余污泥', role: 'residue' },
  ],
  flows: [
    { from: 'inlet', to: 'tank', carries: '污水' },
    { from: 'tank', to: 'pond' },
    { from: 'air', to: 'pond' },
    { from: 'carbon', to: 'pond' },
    { from: 'pond', to: 'tank', carries: '回流' },
    { from: 'inlet', to: 'pond', carries: '超越' },
    { from: 'pond', to: 'sludge' },
  ],
};

function boxNamed({ boxes }: Drawing, name: string): Box {
  const found = boxes.find(({ lines }) => lines.join('') === name);
  assert.ok(found, name);
  return found;
}

function areApart(a: Box, b: Box): boolean {
  return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

test('main blocks stand one below the other, in their order', () => {
  const drawing = layOut(scheme);
  const tops = ['进水', '缺氧池', '好氧池'].map((name) => boxNamed(drawing, name).y);
  assert.deepEqual(
    tops,
    [...tops].sort((a, b) => a - b),
  );
});

test('what is fed in stands on the left, what leaves on the right, boxes never overlap', () => {
  const drawing = layOut(scheme);
  const pond = boxNamed(drawing, '好氧池');
  assert.ok(boxNamed(drawing, '空气').x < pond.x);
  assert.ok(boxNamed(drawing, '剩余污泥').x > pond.x);
  for (const [index, a] of drawing.boxes.entries()) {
    for (const b of drawing.boxes.slice(index + 1)) assert.ok(areApart(a, b), `${a.lines} ${b.lines}`);
  }
});

test('every flow is drawn inside the drawing; only a flow backwards is a return', () => {
  const { arrows, width, height } = layOut(scheme);
  assert.equal(arrows.length, scheme.flows.length);
  assert.deepEqual(
    arrows.map(({ isReturn }) => isReturn),
    [false, false, false, false, true, false, false],
  );
  for (const { x, y } of arrows.flatMap(({ points }) => points)) {
    assert.ok(x >= 0 && x <= width && y >= 0 && y <= height);
  }
});

test('a name beside a line that passes on the right stands on the left', () => {
  const [first] = layOut(scheme).arrows;
  assert.equal(first?.label?.anchor, 'end');
  const [alone] = layOut({ ...scheme, flows: scheme.flows.filter(({ carries }) => carries !== '超越') }).arrows;
  assert.equal(alone?.label?.anchor, 'start');
});

test('long names break into even lines, Latin words and closing marks stay with theirs', () => {
  assert.deepEqual(wrap('活性炭吸附箱', 8), ['活性炭吸附箱']);
  const [first = '', second = '', ...more] = wrap('碱液喷淋洗涤塔出水', 6);
  assert.ok(Math.abs(widthOf(first) - widthOf(second)) <= 1 && more.length === 0);
  assert.ok(wrap('蓄热燃烧RTO炉', 5).some((line) => line.includes('RTO')));
  for (const line of wrap('沸石转轮（两级）吸附浓缩区', 6)) {
    assert.ok(widthOf(line) <= 7 && !line.startsWith('）'), line);
  }
});

test('the scheme in words names every flow and what it carries', () => {
  assert.equal(
    describeScheme(scheme),
    '进水→（污水）缺氧池→好氧池；空气→好氧池；碳源→好氧池；好氧池→（回流）缺氧池；进水→（超越）好氧池；好氧池→剩余污泥。',
  );
});
