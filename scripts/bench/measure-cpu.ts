import type {CDPSession, Page} from 'playwright-core';
import {serveCounted} from './counting-server';
import type {GradedQuery} from './graded-queries';
import {longestTask, TRACE_CATEGORIES} from './longest-task';
import {startBrowser} from './start-browser';
import {percentile} from './statistics';
import type {Visit} from './visit';

/** The work of a browser at one speed, in ms. */
export interface Work {
  /**
   * From asking to the first five results ready to show, one query after the other, after the first
   * word of each was asked; undefined where a whole page is measured.
   */
  query: {p50: number; p95: number; max: number} | undefined;
  /** The longest that the main thread was kept busy while the search came in, and while it answered. */
  longestLoading: number;
  longestAsking: number;
  /** Bytes that the loaded search holds. */
  heap: number;
}

export interface CpuFigures {
  engine: string;
  isOurs: boolean;
  /** As this machine is, and four times slower, as a laptop in the field. */
  full: Work;
  slow: Work;
}

const SLOWDOWN = 4;

/** An engine in its own page, asked the graded queries. */
export async function measureCpu(
  engine: string,
  isOurs: boolean,
  visit: Visit,
  queries: readonly GradedQuery[],
): Promise<CpuFigures> {
  const ask = async (page: Page): Promise<Work['query']> => {
    // A string: the test runner must not rewrite what runs in the page. Each query is a task of its
    // own, as each key is. The first words of all come first, as a reader types them: code that has
    // never run is slow in any engine.
    const times = await page.evaluate<number[]>(`(async () => {
      const times = [];
      for (const [word, edition] of ${JSON.stringify(queries.map(({query, edition}) => [query.split(/\s+/)[0], edition]))}) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        await bench.search(word, edition);
      }
      for (const [query, edition] of ${JSON.stringify(queries.map(({query, edition}) => [query, edition]))}) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        const started = performance.now();
        await bench.search(query, edition);
        times.push(performance.now() - started);
      }
      return times;
    })()`);
    return {p50: percentile(times, 0.5), p95: percentile(times, 0.95), max: percentile(times, 1)};
  };
  return {engine, isOurs, full: await work(visit, 1, ask), slow: await work(visit, SLOWDOWN, ask)};
}

/** The search of the built site with everything around it, while a reader types. */
export async function measureSiteTasks(visit: Visit): Promise<CpuFigures> {
  const ask = async (page: Page): Promise<undefined> => visit.askAgain(page).then(() => undefined);
  return {
    engine: 'its page, typing',
    isOurs: true,
    full: await work(visit, 1, ask),
    slow: await work(visit, SLOWDOWN, ask),
  };
}

async function work(
  visit: Visit,
  slowdown: number,
  ask: (page: Page) => Promise<Work['query']>,
): Promise<Work> {
  const server = await serveCounted(visit.folder);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await visit.arrive(page, server.url);
    const before = await heapOf(session);
    await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    const loadLater = server.whenSent([...visit.later.full, ...visit.later.extra]);

    await browser.startTracing(page, {categories: TRACE_CATEGORIES});
    await visit.findFirst(page);
    await visit.complete?.(page);
    await visit.rest?.(page);
    await loadLater;
    // What came last has yet to be taken in.
    await page.waitForTimeout(1000);
    const longestLoading = longestTask((await browser.stopTracing()).toString());

    const heap = (await heapOf(session)) - before;
    await browser.startTracing(page, {categories: TRACE_CATEGORIES});
    const query = await ask(page);
    const longestAsking = longestTask((await browser.stopTracing()).toString());
    return {query, longestLoading, longestAsking, heap};
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What is in use after everything that can go has gone, buffers outside the heap included. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize} = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
