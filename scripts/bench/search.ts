import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {createOurs, toBenchSections} from './engines/ours';
import {readGradedQueries, type GradedQuery} from './graded-queries';
import {makeOwnEditions} from './make-own-editions';
import {toPeerMakers, type PeerMaker} from './make-peers';
import {measureCpu, measureSiteTasks, type CpuFigures} from './measure-cpu';
import {measureIndex, type IndexFigures} from './measure-index';
import {measureItems, type ItemFigures} from './measure-items';
import {measureNetwork, type NetworkFigures} from './measure-network';
import {measureRelevance, splitQueries, type RelevanceFigures} from './measure-relevance';
import {writePageFolder} from './page-folder';
import type {Part} from './parts';
import type {BenchSection, Peer} from './peer';
import {visitEngine} from './visit-engine';
import {visitSite} from './visit-site';

/** What was measured; a part that was left out is undefined. */
export interface SearchReport {
  /** How much there is to search. */
  content: {editions: number; sections: number; words: number};
  /** What could not be measured here, and why. */
  leftOut: string[];
  relevance?: {figures: RelevanceFigures[]; skipped: readonly string[]};
  items?: ItemFigures[];
  network?: NetworkFigures[];
  cpu?: CpuFigures[];
  index?: IndexFigures[];
}

export interface SearchBenchOptions {
  parts: readonly Part[];
  /** Other engines beside ours. */
  withPeers: boolean;
  /** Told what is being done. */
  onProgress(step: string): void;
}

/** What every engine is measured with. */
interface Bench {
  parts: readonly Part[];
  sections: readonly BenchSection[];
  queries: readonly GradedQuery[];
  /** Number of the newest edition. */
  newest: string;
  /** The built site; undefined where our own search page is not built. */
  site: string | undefined;
  report: SearchReport;
  onProgress(step: string): void;
}

/** Measures the search of the published editions, and other engines over the same sections. */
export async function measureSearch(
  siteDir: string,
  {parts, withPeers, onProgress}: SearchBenchOptions,
): Promise<SearchReport> {
  const outDir = join(siteDir, 'build');
  const editions = await makeOwnEditions(siteDir);
  const newest = editions[0]?.store.edition.edition ?? '';
  const sections = editions.flatMap(toBenchSections);
  const {usable, skipped} = splitQueries(
    readGradedQueries(join(siteDir, 'tests/relevance/queries.yml')),
    sections,
  );
  const report: SearchReport = {
    content: {editions: editions.length, sections: sections.length, words: countWords(sections)},
    leftOut: [],
    ...(parts.includes('relevance') ? {relevance: {figures: [], skipped}} : {}),
  };
  const isBuilt = existsSync(join(outDir, newest, 'search/index.html'));
  if (!isBuilt && parts.some(needsBrowser))
    report.leftOut.push(
      'the search page of the site, on a slow line and while one types: it is not built. Run npm run build first.',
    );
  const site = isBuilt ? outDir : undefined;
  const bench: Bench = {parts, sections, queries: usable, newest, site, report, onProgress};
  await measureEngine(bench, createOurs(editions), true);
  const peers = withPeers ? toPeerMakers(outDir, sections) : {makers: [], leftOut: []};
  report.leftOut.push(...peers.leftOut);
  for (const maker of peers.makers) await measurePeer(bench, maker);
  return report;
}

/** An engine of others that fails is said to have failed, and the rest is measured. */
async function measurePeer(bench: Bench, {name, make}: PeerMaker): Promise<void> {
  try {
    await measureEngine(bench, await make(), false);
  } catch (error) {
    bench.report.leftOut.push(`${name}, or a part of it: ${(error as Error).message}`);
  }
}

async function measureEngine(bench: Bench, peer: Peer, isOurs: boolean): Promise<void> {
  const {parts, sections, queries, newest, site, report, onProgress} = bench;
  const folder = parts.some(needsBrowser) ? writePageFolder(peer) : undefined;
  try {
    for (const part of parts) {
      onProgress(`${peer.name}: ${part}`);
      if (part === 'relevance')
        report.relevance?.figures.push(await measureRelevance(peer, queries, sections));
      if (part === 'items') (report.items ??= []).push(await measureItems(peer, sections, isOurs));
      if (part === 'index') (report.index ??= []).push(measureIndex(peer, report.content.words));
      if (part === 'network' && folder)
        (report.network ??= []).push(
          await measureNetwork(
            peer.name,
            isOurs && site ? visitSite(site, newest) : visitEngine(folder, newest),
          ),
        );
      if (part === 'cpu' && folder)
        (report.cpu ??= []).push(
          await measureCpu(peer.name, isOurs, visitEngine(folder, newest), queries),
          ...(isOurs && site ? [await measureSiteTasks(visitSite(site, newest))] : []),
        );
    }
  } finally {
    await peer.close();
    if (folder) rmSync(folder, {recursive: true});
  }
}

const needsBrowser = (part: Part): boolean => part === 'network' || part === 'cpu';

const countWords = (sections: readonly BenchSection[]): number =>
  sections.reduce(
    (sum, {text, title}) => sum + text.split(/\s+/).length + title.split(/\s+/).length,
    0,
  );
