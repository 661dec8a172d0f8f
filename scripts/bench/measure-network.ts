import type {Browser, BrowserContext, Page} from 'playwright-core';
import {countTrips, type Span} from './count-trips';
import {serveCounted, type CountingServer} from './counting-server';
import {readSpans} from './read-spans';
import {FIELD_LINE, modelledSeconds} from './slow-line';
import {startBrowser} from './start-browser';
import type {Visit} from './visit';

/** What had to come, in all, until a moment. */
export interface Load {
  /** Of bodies. */
  bytes: number;
  requests: number;
  /** Requests that had to wait for one another. */
  trips: number;
}

export interface NetworkFigures {
  engine: string;
  /** Until the first five results, with an empty cache and on a second visit. */
  first: Load;
  firstWarm: Load;
  /** Until any query can be ranked. */
  full: Load;
  fullWarm: Load;
  /** With the texts for excerpts and phrases, where they come apart. */
  all: Load;
  bytesPerQuery: number;
  /** At 256 kbit/s and 600 ms: bytes over the line and a round trip for each dependent request. */
  modelled: {first: number; full: number};
  /**
   * The same line imitated, in seconds, the work of the browser included; undefined where it would
   * take more than a minute.
   */
  replayed: {first: number; full: number} | undefined;
}

/** Enough for requests that do not wait for one another to overlap. */
const APART = {bytesPerSecond: Infinity, latencyMs: 60};
const LONGEST_REPLAY_SECONDS = 60;

/** Counts what an engine loads after its page is there and search is turned to. */
export async function measureNetwork(engine: string, visit: Visit): Promise<NetworkFigures> {
  const server = await serveCounted(visit.folder);
  const browser = await startBrowser();
  try {
    server.use(APART);
    const context = await browser.newContext();
    const cold = await watch(context, visit, server, () =>
      server.whenSent([...visit.later.full, ...visit.later.extra]),
    );
    // What the browser still has is not asked for again: on a second visit there is only quiet to wait for.
    const warm = await watch(context, visit, server, async () => undefined);
    await context.close();
    const modelled = {
      first: modelledSeconds(cold.first.bytes, cold.first.trips),
      full: modelledSeconds(cold.full.bytes, cold.full.trips),
    };
    const replayed =
      modelled.full > LONGEST_REPLAY_SECONDS ? undefined : await replay(browser, visit, server);
    return {
      engine,
      first: cold.first,
      firstWarm: warm.first,
      full: cold.full,
      fullWarm: warm.full,
      all: cold.all,
      bytesPerQuery: cold.bytesPerQuery,
      modelled,
      replayed,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Watched {
  first: Load;
  full: Load;
  all: Load;
  bytesPerQuery: number;
}

/** @param later begins to wait for the later stages */
async function watch(
  context: BrowserContext,
  visit: Visit,
  server: CountingServer,
  later: () => Promise<void>,
): Promise<Watched> {
  const page = await context.newPage();
  await visit.arrive(page, server.url);
  const before = server.sent.length;
  const since = Date.now();
  const hasAll = later();
  await visit.findFirst(page);
  const first = await loadOf(page, server, before, since, [
    ...visit.later.full,
    ...visit.later.extra,
  ]);
  await visit.complete?.(page);
  await hasAll;
  await settle(page);
  const full = await loadOf(page, server, before, since, visit.later.extra);
  await visit.rest?.(page);
  await settle(page);
  const all = await loadOf(page, server, before, since, []);
  const again = server.sent.length;
  await visit.askAgain(page);
  await settle(page);
  const bytesPerQuery = server.sent.slice(again).reduce((sum, {bytes}) => sum + bytes, 0);
  await page.close();
  return {first, full, all, bytesPerQuery};
}

/** @param without paths that are left out */
async function loadOf(
  page: Page,
  {sent}: CountingServer,
  before: number,
  since: number,
  without: readonly string[],
): Promise<Load> {
  const own = sent.slice(before).filter(({path}) => !without.includes(path));
  const travelled = new Set(own.map(({path}) => path));
  const spans: Span[] = (await readSpans(page)).filter(
    ({path, start}) => start >= since && travelled.has(path),
  );
  return {
    bytes: own.reduce((sum, {bytes}) => sum + bytes, 0),
    requests: own.length,
    trips: countTrips(spans),
  };
}

/** The last answers have reached the page, and requests that begin when it has nothing else to do have begun. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(1000);

async function replay(
  browser: Browser,
  visit: Visit,
  server: CountingServer,
): Promise<{first: number; full: number}> {
  const context = await browser.newContext();
  const page = await context.newPage();
  server.use(undefined);
  await visit.arrive(page, server.url);
  server.use(FIELD_LINE);
  const started = performance.now();
  const rank = server.whenSent(visit.later.full).then(() => performance.now());
  await visit.findFirst(page);
  const first = performance.now();
  await visit.complete?.(page);
  const full = Math.max(performance.now(), visit.complete ? 0 : await rank);
  await context.close();
  return {first: (first - started) / 1000, full: (full - started) / 1000};
}
