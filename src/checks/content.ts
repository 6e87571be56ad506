import { type CollectionName, collectionNames, collectionTable } from '../schemas/collections.ts';
import { belongsTo, type Entry, readEntries } from './entries.ts';
import type { Fault } from './fault.ts';
import { clauseIds, type PlanSource, readPlan } from './plan.ts';
import type { ContentFiles } from './read-content.ts';

/** Everything that the rules judge. */
export interface Content {
  readonly files: ContentFiles;
  readonly entries: readonly Entry[];
  readonly plan: PlanSource;
  /** Why some data cannot be read. */
  readonly unreadable: readonly Fault[];
  /** Address of the published site. */
  readonly siteUrl: string;
}

/** @param siteUrl address of the published site, `https://example.org` */
export function loadContent(files: ContentFiles, siteUrl: string): Content {
  const plan = readPlan(files);
  const read = [...files].flatMap(([file, text]) => {
    const collection = collectionOf(file);
    return collection ? [readEntries(collection, file, text)] : [];
  });
  return {
    files,
    entries: read.flatMap(({ entries }) => entries),
    plan,
    unreadable: [...read.flatMap(({ faults }) => faults), ...plan.errata.faults],
    siteUrl,
  };
}

export function collectionOf(file: string): CollectionName | undefined {
  return collectionNames.find((name) => belongsTo(name, file));
}

/** The ids of a collection or of the plan's clauses; `undefined` if its register or the plan cannot be read. */
export function idsOf({ entries, plan, unreadable }: Content, target: CollectionName | 'clauses') {
  if (target === 'clauses') return plan.plan && new Set(clauseIds(plan.plan));
  const { path } = collectionTable[target];
  if (unreadable.some(({ file }) => file === path)) return undefined;
  return new Set(entries.filter(({ collection }) => collection === target).map(({ id }) => id));
}
