import type { CollectionEntry } from 'astro:content';
import type { FormBlock } from '../lib/forms/form.ts';
import { plainLine } from '../lib/plain-line.ts';
import { site } from '../site.config.ts';
import { viewFigures } from './figures.ts';
import { requireSource } from './sources.ts';
import type { FormFileView } from './views.ts';

type Entry = CollectionEntry<'problems'>;

/** The one-page field worksheet of a problem: the first day, where to go and what to note, what speaks for each cause. */
export async function viewWorksheet({ id, data }: Entry): Promise<FormFileView> {
  const figures = viewFigures(data.figures, await requireSource());
  const plain = (line: string) => plainLine(line, figures);
  const title = `${data.title}：野外工作单`;
  const blocks: FormBlock[] = [
    { kind: 'fields', fields: ['日期和天气', '地点', '去的人', '同去的单位'].map((label) => ({ label })) },
    {
      kind: 'checks',
      title: '今天先做',
      answers: ['做了', '没做'],
      items: data.today.map((line) => ({ text: plain(line) })),
    },
    {
      kind: 'table',
      title: '走到哪里，记什么',
      columns: [
        { id: 'point', title: '点位' },
        ...data.worksheet.record.map((head, index) => ({ id: `record-${index + 1}`, title: head })),
      ],
      labels: data.worksheet.points,
      rows: 0,
    },
    {
      kind: 'checks',
      title: '可能的原因，只记证据不下结论',
      answers: ['支持', '反对', '没有资料'],
      items: data.causes.map((cause) => ({ text: cause.title, look: plain(cause.observation) })),
    },
    { kind: 'notes', title: '先别做', lines: data.notYet.map(plain) },
  ];
  return {
    form: { title, blocks, footer: [`${site.name}，${data.reviewed}核对。原因和判别的理由见“${data.title}”一页。`] },
    href: `/problems/${id}/worksheet.docx`,
    fileName: `${data.title}工作单.docx`,
  };
}
