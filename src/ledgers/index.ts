import type { Content } from '../checks/content.ts';
import { alikeLedger } from './alike.ts';
import { uncheckedLedger } from './checked.ts';
import { coverageLedger } from './coverage.ts';
import { incompleteSourcesLedger } from './incomplete-sources.ts';
import type { Ledger } from './ledger.ts';
import { openLinksLedger } from './open-links.ts';
import { overdueLedger } from './overdue.ts';
import { unverifiedStandardsLedger } from './standards.ts';
import { thinLedger } from './thin.ts';
import { withoutBeforeAndAfterLedger } from './without-before-and-after.ts';
import { withoutCaseLedger } from './without-case.ts';

/** Every ledger, in the order in which the report prints them. @param today `YYYY-MM-DD` */
export function ledgers(content: Content, today: string): Ledger[] {
  return [
    coverageLedger(content),
    uncheckedLedger(content),
    overdueLedger(content, today),
    thinLedger(content),
    withoutCaseLedger(content),
    openLinksLedger(content),
    withoutBeforeAndAfterLedger(content),
    unverifiedStandardsLedger(content),
    incompleteSourcesLedger(content),
    alikeLedger(content),
  ];
}
