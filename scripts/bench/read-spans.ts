import type {Page} from 'playwright-core';
import type {Span} from './count-trips';

interface Asked extends Span {
  path: string;
}

/** Everything that a page and its workers have asked for. */
export async function readSpans(page: Page): Promise<Asked[]> {
  // A string: the test runner must not rewrite what runs in the page.
  const entries = `performance.getEntriesByType('resource').map(({name, startTime, responseEnd}) => ({path: new URL(name).pathname, start: performance.timeOrigin + startTime, end: performance.timeOrigin + responseEnd}))`;
  const lists = await Promise.all([
    page.evaluate<Asked[]>(entries),
    ...page.workers().map((worker) => worker.evaluate<Asked[]>(entries)),
  ]);
  return lists.flat();
}
