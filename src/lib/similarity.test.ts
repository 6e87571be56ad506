import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlaps } from './similarity.ts';

const share = (one: string, other: string) => overlaps([one, other])[0]?.share ?? 0;

test('a text is wholly in itself and in a longer text that holds it', () => {
  const text = '活性炭把有机物吸住，吸满了就要换。';
  assert.equal(share(text, text), 1);
  assert.equal(share(text, `${text}换下的炭是危险废物。`), 1);
});

test('punctuation, figures and spaces do not tell texts apart', () => {
  assert.equal(share('先算负荷，再找来源 12', '先算负荷：再找来源。'), 1);
});

test('texts that differ in their nouns still share most of what is between', () => {
  const one = '先看设备有没有按时检修，再看记录是不是和现场对得上，最后查人员有没有培训过滤池';
  const other = '先看设备有没有按时检修，再看记录是不是和现场对得上，最后查人员有没有培训转轮';
  assert.ok(share(one, other) > 0.8);
});

test('texts about different things share nothing', () => {
  assert.equal(share('活性炭把有机物吸住就要换', '河道底泥要先测再决定清不清'), 0);
});

test('a text too short for a run is like no other', () => {
  assert.equal(share('活性炭', '活性炭'), 0);
});

test('of many texts the most alike come first, each pair once, by their places', () => {
  const texts = ['先算负荷再找来源', '河道底泥要先测再清', '先算负荷再找来源并且截住', '河道底泥要先看一看'];
  const pairs = overlaps(texts).map(({ one, other }) => [one, other]);
  assert.deepEqual(pairs, [
    [0, 2],
    [1, 3],
  ]);
});
