import type { CollectionEntry } from 'astro:content';
import { type EvidenceGrade, type EvidenceWork, gradeEvidence } from '../lib/evidence.ts';
import { listEntries } from './entries.ts';
import { keep } from './kept.ts';

type Grader = (figures: CollectionEntry<'techniques'>['data']['figures']) => EvidenceGrade;

/** @returns the grader of a technique's figures, which knows every work and standard. */
export const evidenceGrader: () => Promise<Grader> = keep(async () => {
  const works = new Map<string, EvidenceWork>([
    ...(await listEntries('sources')).map(({ id, data }) => [id, data] as const),
    ...(await listEntries('standards')).map(({ id }) => [id, { type: 'standard', authors: [] }] as const),
  ]);
  const workOf = (id: string) => {
    const work = works.get(id);
    if (!work) throw new Error(`来源和标准里都没有“${id}”`);
    return work;
  };
  return (figures) => gradeEvidence(figures, workOf);
});
