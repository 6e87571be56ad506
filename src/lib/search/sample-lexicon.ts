import { type Lexicon, type LexiconData, readLexicon } from './lexicon.ts';
import type { SearchPage } from './pages.ts';

/** Pages and words for tests: small, with one of each kind of difficulty. */
export const samplePages: readonly SearchPage[] = [
  page('/problems/tp/', '断面总磷超标', '问题', ['TP超标', '水质反弹'], ['/techniques/tracing/']),
  page('/techniques/tracing/', '断面总磷溯源', '技术', ['磷溯源']),
  page('/techniques/rotor/', '沸石转轮加RTO', '技术', ['转轮', '浓缩']),
  page('/techniques/ditch/', '生态沟渠', '技术', ['生态沟']),
  page('/standards/gb-37822-2019/', 'GB 37822-2019 挥发性有机物无组织排放控制标准', '标准', ['37822']),
  page('/plan/2-3/', '二（三）流域污染防治', '计划', ['2-3']),
  page('/techniques/?scene=voc', '工业有机废气：按条件选技术', '选技术', ['喷漆废气'], ['/techniques/rotor/']),
];

const data: LexiconData = {
  groups: [
    ['总磷', ['TP', '总P'], ['洗衣粉水'], ['总鳞'], [0, 1]],
    ['沸石转轮', ['转轮', '浓缩转轮'], ['大轮子'], ['沸石砖轮'], [2]],
    ['断面', ['考核断面'], [], [], [0]],
  ],
  words: ['废气', '喷漆', '超标', '尾水'],
  syllables: {
    zong: '总',
    lin: '磷鳞淋',
    zhuan: '转砖',
    lun: '轮伦',
    fei: '沸废',
    shi: '石',
    duan: '断段',
    mian: '面',
    chao: '超',
    biao: '标',
    qi: '气漆',
    pen: '喷',
    wei: '尾',
    shui: '水',
  },
  readings: {},
};

export const sampleLexicon: Lexicon = readLexicon(data, samplePages);

function page(
  url: string,
  title: string,
  kind: string,
  names: readonly string[],
  links: readonly string[] = [],
): SearchPage {
  return { url, title, kind, areas: [3], names, links };
}
