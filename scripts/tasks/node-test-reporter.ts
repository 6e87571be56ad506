import type { TestEvent } from 'node:test/reporters';

type SummaryEvent = Extract<TestEvent, { type: 'test:summary' }>;
export type NodeTestCounts = SummaryEvent['data']['counts'];

/** A reporter for `node --test` that writes the counts of the whole run as JSON. Node takes the default export. */
export default async function* nodeTestReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // The summary of a single file names it.
    if (event.type === 'test:summary' && event.data.file === undefined) yield JSON.stringify(event.data.counts);
  }
}
