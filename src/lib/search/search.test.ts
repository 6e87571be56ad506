import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answer, sceneFor } from './answer.ts';
import { clauseNamed } from './clause-number.ts';
import { highlight } from './highlight.ts';
import { leadsOf } from './leads.ts';
import { normalise, plainDigits } from './normalise.ts';
import { packPages, unpackPages } from './pages.ts';
import { readPinyin } from './pinyin.ts';
import { hasQuantity, withoutQuantities } from './quantity.ts';
import { parseQuery } from './query.ts';
import { rank } from './rank.ts';
import { repair } from './repair.ts';
import { sampleLexicon as lexicon, samplePages as pages } from './sample-lexicon.ts';
import { askedAsSayings, namesAsSayings, sayings } from './sayings.ts';
import { segment } from './segment.ts';
import { snippetOf } from './snippet.ts';
import { standardsIn, withoutStandards } from './standard-number.ts';
import { titleIndex } from './title-index.ts';

const lookUp = titleIndex(pages, lexicon);
const likeness = sayings(namesAsSayings(pages, lexicon), lexicon);

async function ask(typed: string): Promise<string[]> {
  const query = parseQuery(typed, lexicon);
  const titles = await rank(query, lookUp, pages.length);
  const leads = await rank(query, (text) => leadsOf(text, lexicon), pages.length);
  const said = likeness(query.corrected ?? typed);
  return answer(typed, query, pages, { titles, leads, said }).map(({ page }) => pages[page]?.url ?? '');
}

const wordsIn = (typed: string) => parseQuery(typed, lexicon).clauses.map(({ alternatives }) => alternatives[0]?.text);

test('what readers type in many ways comes to one form', () => {
  assert.equal(normalise(' ＰＭ₂.₅　超标 '), 'pm2.5 超标');
  assert.equal(normalise('A²/O'), 'a2/o');
  assert.equal(plainDigits('PM₂.₅、A²/O，m³（Ａ）'), 'PM2.5、A2/O，m3（Ａ）');
});

test('a standard is known however its number is written', () => {
  for (const text of ['gb 37822', 'gb/t37822', 'gb37822', 'gb/t 37822', 'gb-37822']) {
    assert.deepEqual(standardsIn(text), [{ token: 'gb37822' }], text);
  }
  assert.deepEqual(standardsIn('db32/t 4041-2021和hj 2026 2013'), [
    { token: 'db324041', year: '2021' },
    { token: 'hj2026', year: '2013' },
  ]);
  assert.deepEqual(standardsIn('kgb 100'), []);
  assert.equal(withoutStandards('gb 37822-2019 收集').trim(), '收集');
});

test('a clause of the plan is known by its number', () => {
  for (const text of ['2-3', '2.3', '二（三）', '二(三)', '第2-3条']) assert.equal(clauseNamed(text), '2-3', text);
  assert.equal(clauseNamed('2-10'), '2-10');
  for (const text of ['5-1', '2-11', '2-3 总磷', '二十三']) assert.equal(clauseNamed(text), undefined, text);
});

test('a number with its unit is told from other numbers, and left out of the words', () => {
  for (const text of ['300毫克 喷漆废气', '20000 m3/h', '3吨危废', '65db(a)'])
    assert.ok(hasQuantity(normalise(text)), text);
  for (const text of ['gb 37822', '2025年', 'a2/o']) assert.ok(!hasQuantity(normalise(text)), text);
  assert.equal(withoutQuantities('300毫克 喷漆废气').trim(), '喷漆废气');
});

test('Chinese is split into the words of the lexicon, as few as possible', () => {
  const texts = (text: string) => segment(text, lexicon).map((piece) => piece.text);
  assert.deepEqual(texts('断面总磷怎么办'), ['断面', '总磷', '怎么办']);
  assert.deepEqual(texts('浓缩转轮废气'), ['浓缩转轮', '废气']);
  assert.equal(texts('随便什么都不丢').join(''), '随便什么都不丢');
});

test('words that sound the same or are known slips are put right; words that stand are left', () => {
  const repaired = (text: string) =>
    repair(text, lexicon)
      .map((piece) => piece.text)
      .join('');
  assert.equal(repaired('总鳞超标'), '总磷超标');
  assert.equal(repaired('总淋'), '总磷');
  assert.equal(repaired('费石转轮'), '费石转轮');
  assert.equal(repaired('沸石转伦'), '沸石转轮');
  assert.equal(repaired('废气'), '废气');
});

test('pinyin is read whole, by initials, in parts, and from its beginning', () => {
  assert.deepEqual(readPinyin('zonglin', lexicon)?.[0]?.[0], '总磷');
  assert.deepEqual(readPinyin('zl', lexicon)?.[0]?.[0], '总磷');
  assert.deepEqual(
    readPinyin('zonglin chaobiao', lexicon)?.map(([first]) => first),
    ['总磷', '超标'],
  );
  assert.ok(readPinyin('feishizh', lexicon)?.[0]?.includes('沸石转轮'));
  assert.equal(readPinyin('xyzzy', lexicon), undefined);
});

test('function words fall away, unless nothing else is asked', () => {
  assert.deepEqual(wordsIn('总磷怎么办？'), ['总磷']);
  assert.deepEqual(wordsIn('怎么办'), ['怎么办']);
  assert.deepEqual(wordsIn(''), []);
});

test('another name counts as the term, an everyday word a little less', () => {
  const [clause] = parseQuery('TP', lexicon).clauses;
  const weights = new Map(clause?.alternatives.map(({ text, weight }) => [text, weight]));
  assert.equal(weights.get('tp'), 1);
  assert.ok((weights.get('总磷') ?? 0) > 0.8);
  const [everyday] = parseQuery('大轮子', lexicon).clauses;
  const meant = everyday?.alternatives.find(({ text }) => text === '沸石转轮')?.weight ?? 0;
  assert.ok(meant > 0.5 && meant < 0.8);
});

test('what was put right is said; in quotation marks it is looked for as typed', () => {
  assert.equal(parseQuery('总淋', lexicon).corrected, '总磷');
  assert.equal(parseQuery('zonglin', lexicon).corrected, '总磷');
  assert.equal(parseQuery('总磷', lexicon).corrected, undefined);
  assert.equal(parseQuery('"总淋"', lexicon).corrected, undefined);
});

test('questions, names, slips, pinyin and numbers lead to their page', async () => {
  const golden: readonly (readonly [string, string])[] = [
    ['断面总磷超标', '/problems/tp/'],
    ['总磷超标了怎么办', '/problems/tp/'],
    ['TP超标', '/problems/tp/'],
    ['总鳞超标', '/problems/tp/'],
    ['转轮', '/techniques/rotor/'],
    ['大轮子', '/techniques/rotor/'],
    ['feishizhuanlun', '/techniques/rotor/'],
    ['生态沟', '/techniques/ditch/'],
    ['gb37822', '/standards/gb-37822-2019/'],
    ['GB/T 37822—2019', '/standards/gb-37822-2019/'],
    ['二（三）', '/plan/2-3/'],
  ];
  for (const [typed, url] of golden) assert.equal((await ask(typed))[0], url, typed);
});

test('a saying leads to the page that is asked for so, even where it is said a little otherwise', () => {
  const asked = sayings(askedAsSayings([['磷老是超标找谁'], [], [], ['水沟怎么拦住肥'], [], [], []]), lexicon);
  const [[best] = []] = [...asked('水沟里怎么拦肥')].sort((a, b) => b[1] - a[1]);
  assert.equal(best, 3);
  assert.equal(asked('光伏').size, 0);
});

test('what the best page names belongs to the answer', async () => {
  assert.ok((await ask('断面总磷超标')).includes('/techniques/tracing/'));
});

test('a number leads to the scene that the words name, which is no page of the answer', async () => {
  const query = parseQuery('300毫克 喷漆废气', lexicon);
  const titles = await rank(query, lookUp, pages.length);
  assert.equal(sceneFor(query, pages, titles)?.url, '/techniques/?scene=voc');
  const found = await ask('300毫克 喷漆废气');
  assert.ok(!found.some((url) => url.includes('scene=')));
  assert.equal(found[0], '/techniques/rotor/');
  const plain = parseQuery('喷漆废气', lexicon);
  assert.equal(sceneFor(plain, pages, await rank(plain, lookUp, pages.length)), undefined);
});

test('anything typed is answered without an error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' })),
      async (typed) => {
        assert.ok(Array.isArray(await ask(typed)));
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(Array.isArray(await ask('磷'.repeat(10_000))));
});

test('pages are sent and read back the same', () => {
  assert.deepEqual(unpackPages(packPages(pages)), pages);
});

test('a snippet is the sentence that has the words, cut only where it is too long', () => {
  const text = '第一句说别的。断面总磷超标先核数，再算公斤。第三句也说别的。';
  const parts = snippetOf(text, ['总磷', '断面']);
  assert.ok(
    parts
      .map((part) => part.text)
      .join('')
      .startsWith('断面总磷超标先核数'),
  );
  assert.deepEqual(
    parts.filter(({ isMatch }) => isMatch).map((part) => part.text),
    ['断面', '总磷'],
  );
  const long = snippetOf(`${'很'.repeat(200)}总磷${'长'.repeat(200)}。`, ['总磷']);
  const joined = long.map((part) => part.text).join('');
  assert.ok(joined.includes('总磷') && joined.length < 100 && joined.startsWith('…') && joined.endsWith('…'));
  assert.deepEqual(snippetOf('', ['总磷']), []);
});

test('matches are marked and nothing of the text is lost; signs of regular expressions are only signs', () => {
  const parts = highlight('转轮+RTO和RTO', ['rto', '转轮']);
  assert.deepEqual(
    parts.filter(({ isMatch }) => isMatch).map(({ text }) => text),
    ['转轮', 'RTO', 'RTO'],
  );
  assert.equal(parts.map(({ text }) => text).join(''), '转轮+RTO和RTO');
  assert.deepEqual(highlight('甲', ['(', '[', '\\', '*']), [{ text: '甲', isMatch: false }]);
});
