import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuse } from './fuse.ts';
import { highlight } from './highlight.ts';
import { plainDigits } from './plain-digits.ts';
import { normalise, queryTerms } from './terms.ts';
import { titleFirst } from './title-first.ts';

test('what readers type in many ways comes to one form', () => {
  assert.equal(normalise(' ＰＭ₂.₅　超标 '), 'pm2.5 超标');
  assert.equal(normalise('A²/O'), 'a2/o');
});

test('pages are indexed with the digits that a query has, and nothing else is changed', () => {
  assert.equal(plainDigits('PM₂.₅、A²/O，m³（Ａ）'), 'PM2.5、A2/O，m3（Ａ）');
});

test('a question is reduced to the words that matter, each once', () => {
  assert.deepEqual(queryTerms('断面总磷超标怎么办？'), queryTerms('断面总磷超标'));
  assert.deepEqual(queryTerms('活性炭，活性炭'), queryTerms('活性炭'));
  assert.deepEqual(queryTerms('RTO 的 温度'), ['rto', '温度']);
});

test('characters that the segmenter takes apart are words again', () => {
  assert.deepEqual(queryTerms('转轮'), ['转轮']);
  assert.ok(queryTerms('鱼塘尾水怎么处理').includes('尾水'));
  assert.deepEqual(queryTerms('水的磷'), ['水', '磷']);
});

test('a query of function words alone is still looked for, an empty one is not', () => {
  assert.deepEqual(queryTerms('怎么办'), ['怎么办']);
  assert.deepEqual(queryTerms('  ？'), ['?']);
  assert.deepEqual(queryTerms(''), []);
  assert.deepEqual(queryTerms('""'), []);
});

test('a page with every word stands above one that repeats a single word', () => {
  const ranked = fuse([
    {
      term: '总磷',
      hits: [
        { id: 'tp', score: 5 },
        { id: 'both', score: 3 },
      ],
    },
    { term: '断面', hits: [{ id: 'both', score: 4 }] },
  ]);
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['both', 'tp'],
  );
});

test('a page that bears the query as its title comes first', () => {
  const pages = ['断面总磷溯源', 'A²/O设备', '断面总磷超标'].map((title) => ({ meta: { title } }));
  assert.deepEqual(titleFirst(pages, '断面总磷超标')[0], pages[2]);
  assert.deepEqual(titleFirst(pages, 'a2/o')[0], pages[1]);
  assert.deepEqual(titleFirst(pages, '湿地'), pages);
});

test('equal scores keep one order', () => {
  const hits = [
    { id: 'b', score: 1 },
    { id: 'a', score: 1 },
  ];
  assert.deepEqual(
    fuse([{ term: '水', hits }]).map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(fuse([]), []);
});

test('matches are marked and nothing of the text is lost', () => {
  const parts = highlight('转轮+RTO和RTO', ['rto', '转轮']);
  assert.deepEqual(
    parts.filter(({ isMatch }) => isMatch).map(({ text }) => text),
    ['转轮', 'RTO', 'RTO'],
  );
  assert.equal(parts.map(({ text }) => text).join(''), '转轮+RTO和RTO');
});

test('signs of regular expressions in a query are only signs', () => {
  assert.deepEqual(highlight('a+b', ['a+']), [
    { text: 'a+', isMatch: true },
    { text: 'b', isMatch: false },
  ]);
  assert.deepEqual(highlight('甲', ['(', '[', '\\', '*']), [{ text: '甲', isMatch: false }]);
});
