import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, loadEdition} from '../../src/edition';
import {bitsOf} from '../../src/search/rank/id-set';
import type {EditionSections} from '../../src/search/corpus';
import {editionSections} from '../../src/search/extract/to-sections';
import {mergeEditions} from '../../src/search/merge-editions';
import {packStore} from '../../src/search/store/to-store';
import type {Store} from '../../src/search/store/store';
import {readStore} from '../read-store';
import {createEasyops} from './engines/easyops';
import {createLunrWhole} from './engines/lunr-whole';
import {createMiniSearch} from './engines/mini-search';
import {createOurs, toBenchSection} from './engines/ours';
import {createPagefind} from './engines/pagefind';
import {readGradedQueries} from './graded-queries';
import {measureCpu, measureSiteTasks, type CpuFigures} from './measure-cpu';
import {measureGrowth, type GrowthFigures} from './measure-growth';
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
  relevance?: {figures: RelevanceFigures[]; skipped: readonly string[]};
  items?: ItemFigures[];
  network?: NetworkFigures[];
  cpu?: CpuFigures[];
  index?: IndexFigures[];
  growth?: GrowthFigures;
}

export interface SearchBenchOptions {
  parts: readonly Part[];
  /** Other engines beside ours. */
  withPeers: boolean;
  /** Told what is being done. */
  onProgress(step: string): void;
}

/**
 * Measures the search of a built site, and other engines over the same pages.
 * @throws Error in plain words where there is no build
 */
export async function measureSearch(
  siteDir: string,
  {parts, withPeers, onProgress}: SearchBenchOptions,
): Promise<SearchReport> {
  const outDir = join(siteDir, 'build');
  const store = await readStore(outDir);
  const sections = toBenchSections(store);
  const {usable, skipped} = splitQueries(
    readGradedQueries(join(siteDir, 'tests/relevance/queries.yml')),
    sections,
  );
  const report: SearchReport = {
    content: {editions: store.editions.length, sections: store.size, words: countWords(sections)},
  };
  const newest = store.editions[0]!.edition;
  const makers: readonly (() => Peer | Promise<Peer>)[] = [
    () => createOurs(outDir, store, () => timePacking(readSections(siteDir, outDir))),
    ...(withPeers
      ? [
          () => createLunrWhole(sections),
          () => createMiniSearch(sections),
          () => createEasyops(outDir, sections),
          () => createPagefind(outDir, sections),
        ]
      : []),
  ];
  const ofEngines = parts.filter((part) => part !== 'growth');
  for (const make of ofEngines.length > 0 ? makers : []) {
    const peer = await make();
    const isOurs = make === makers[0];
    const folder = ofEngines.some((part) => part === 'network' || part === 'cpu')
      ? writePageFolder(peer)
      : undefined;
    try {
      for (const part of ofEngines) {
        onProgress(`${peer.name}: ${part}`);
        if (part === 'relevance')
          (report.relevance ??= {figures: [], skipped}).figures.push(
            await measureRelevance(peer, usable, sections),
          );
        if (part === 'network')
          (report.network ??= []).push(
            await measureNetwork(
              peer.name,
              isOurs ? visitSite(outDir) : visitEngine(folder!, newest),
            ),
          );
        if (part === 'cpu')
          (report.cpu ??= []).push(
            await measureCpu(peer.name, isOurs, visitEngine(folder!, newest), usable),
            ...(isOurs ? [await measureSiteTasks(visitSite(outDir))] : []),
          );
        if (part === 'index') (report.index ??= []).push(measureIndex(peer, report.content.words));
        if (part === 'items')
          (report.items ??= []).push(await measureItems(peer, sections, isOurs));
      }
    } finally {
      await peer.close();
      if (folder) rmSync(folder, {recursive: true});
    }
  }
  if (parts.includes('growth')) {
    onProgress('growth');
    report.growth = measureGrowth(readSections(siteDir, outDir)[0]!);
  }
  return report;
}

/** Every section of every edition, the newest edition first. */
function toBenchSections(store: Store): BenchSection[] {
  return store.editions.flatMap(({name}) =>
    bitsOf(store.scopes.get(name)!.members).map((id) =>
      toBenchSection(store, store.card(id)!, name),
    ),
  );
}

const countWords = (sections: readonly BenchSection[]): number =>
  sections.reduce(
    (sum, {text, title}) => sum + text.split(/\s+/).length + title.split(/\s+/).length,
    0,
  );

/** What the build made the store from. */
function readSections(siteDir: string, outDir: string): EditionSections[] {
  return findEditions(siteDir)
    .filter(({name}) => existsSync(join(outDir, name)))
    .map((folders) => editionSections(outDir, loadEdition(siteDir, folders).edition!));
}

/** From sections as every engine gets them, so that times can be compared. */
function timePacking(editions: readonly EditionSections[]): number {
  const started = performance.now();
  packStore(mergeEditions(editions));
  return performance.now() - started;
}
