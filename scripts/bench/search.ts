import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, loadEdition} from '../../src/edition';
import {editionSections} from '../../src/search/edition-sections';
import {mergeEditions} from '../../src/search/merge-editions';
import {packStore} from '../../src/search/pack-store';
import {createSearch} from '../../src/search/search';
import type {Store} from '../../src/search/store';
import {readStore} from '../read-store';
import {createEasyops} from './easyops';
import {gradeOf, qualityOf, readGradedQueries, type GradedQuery, type Quality} from './graded-queries';
import {createLunrWhole} from './lunr-whole';
import {createMiniSearch} from './mini-search';
import {createOurs, engineBytes, toBenchSections} from './ours';
import {createPagefind} from './pagefind';
import {modelledSeconds, type BenchSection, type Peer} from './peer';

/** One line of the report. */
export interface SearchFigures {
  engine: string;
  kbFirst: number;
  requests: number;
  trips: number;
  kbFull: number;
  kbPerQuery: number;
  /** Modelled at 256 kbit/s and 600 ms. */
  secondsFirst: number;
  secondsFull: number;
  buildMs: number;
  /** CPU time of a query in this process; of Pagefind, time in a browser. */
  p50: number;
  p95: number;
  max: number;
  success1: number;
  mrr10: number;
  ndcg10: number;
  zeroResults: number;
  /** Mean nDCG@10 by kind of query. */
  byKind: Record<string, number>;
}

const wishFits = (query: GradedQuery) => ({type, audience, mandate}: BenchSection): boolean => Object.entries(query.filters ?? {}).every(([facet, value]) => {
  const own = facet === 'type' ? [type] : facet === 'audience' ? audience : mandate;
  return own.includes(value) || own.includes('all');
});

/**
 * Every engine over the same built site, in one run.
 * @throws Error where there is no build
 */
export async function measureSearch(siteDir: string): Promise<{figures: SearchFigures[]; knownItems: Record<string, number>; skipped: readonly string[]; facts: Record<string, number>}> {
  const outDir = join(siteDir, 'build');
  const store = await readStore(outDir);
  const buildMs = timePacking(siteDir, outDir);
  const sections = toBenchSections(store);
  const queries = readGradedQueries(join(siteDir, 'tests/relevance/queries.yml'));
  const usable = queries.filter((query) => query.expect !== 'none' && idealOf(query, sections).some((grade) => grade >= 2));
  const makers: readonly (() => Promise<Peer>)[] = [
    async () => createOurs(outDir, store, buildMs), async () => createLunrWhole(sections), async () => createMiniSearch(sections),
    () => createEasyops(outDir, sections), () => createPagefind(outDir, sections),
  ];
  const figures: SearchFigures[] = [];
  for (const make of makers) {
    const peer = await make();
    figures.push(await measurePeer(peer, usable, sections));
    await peer.close?.();
  }
  const words = sections.reduce((sum, {text, title}) => sum + text.split(/\s+/).length + title.split(/\s+/).length, 0);
  return {
    figures, knownItems: measureKnownItems(store),
    skipped: queries.filter((query) => query.expect !== 'none' && !usable.includes(query)).map(({id}) => id),
    facts: {editions: store.editions.length, 'distinct sections': store.size, 'words indexed': words, 'engine kB': engineBytes() / 1000, 'bytes of ranking store per indexed word': (figures[0]!.kbFull - engineBytes() / 1000) * 1000 / words},
  };
}

function timePacking(siteDir: string, outDir: string): number {
  const editions = findEditions(siteDir).filter(({name}) => existsSync(join(outDir, name))).map((folders) => editionSections(outDir, loadEdition(siteDir, folders).edition!));
  const started = performance.now();
  packStore(mergeEditions(editions));
  return performance.now() - started;
}

function idealOf(query: GradedQuery, sections: readonly BenchSection[]): number[] {
  const wanted = wishFits(query);
  return sections.filter((section) => section.edition === query.edition && wanted(section)).map((section) => gradeOf(query, section));
}

async function measurePeer(peer: Peer, queries: readonly GradedQuery[], sections: readonly BenchSection[]): Promise<SearchFigures> {
  const times: number[] = [];
  const judged: (Quality & {kind: string})[] = [];
  for (const query of queries) {
    const before = process.cpuUsage();
    const started = performance.now();
    const results = await peer.search(query.query, query.edition, wishFits(query));
    const cpu = process.cpuUsage(before);
    times.push(peer.close ? performance.now() - started : (cpu.user + cpu.system) / 1000);
    judged.push({kind: query.kind, ...qualityOf(results.slice(0, 10).map((result) => gradeOf(query, result)), idealOf(query, sections))});
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const {first, requests, trips, full, perQuery} = peer.weight;
  return {
    engine: peer.name, kbFirst: first / 1000, requests, trips, kbFull: full / 1000, kbPerQuery: perQuery / 1000, buildMs: peer.buildMs,
    secondsFirst: modelledSeconds(first, trips), secondsFull: modelledSeconds(full, trips + (full > first ? 1 : 0)),
    p50: at(0.5), p95: at(0.95), max: at(1),
    success1: mean(judged.map(({success1}) => success1)), mrr10: mean(judged.map(({mrr10}) => mrr10)), ndcg10: mean(judged.map(({ndcg10}) => ndcg10)), zeroResults: mean(judged.map(({empty}) => empty)),
    byKind: Object.fromEntries([...new Set(judged.map(({kind}) => kind))].map((kind) => [kind, mean(judged.filter((each) => each.kind === kind).map(({ndcg10}) => ndcg10))])),
  };
}

/** The share of symbols, acronyms, titles and terms that find their own section at rank 1; sections that share a name may stand for each other. */
export function measureKnownItems(store: Store): Record<string, number> {
  const search = createSearch(store);
  const tries: Record<string, {hits: number; all: number}> = {};
  for (const card of store.cards) {
    for (const {kind, text} of card.names) {
      if (kind === 'said' || kind === 'alias') continue;
      const name = kind === 'title' && card.type === 'term' ? 'term' : kind;
      const best = search({text, filters: {}, edition: 'all', sort: 'relevance'}).results[0]?.card;
      const isFound = best !== undefined && (best.group === card.group || best.names.some((other) => other.text.toLowerCase() === text.toLowerCase()));
      tries[name] ??= {hits: 0, all: 0};
      tries[name].all += 1;
      if (isFound) tries[name].hits += 1;
    }
  }
  return Object.fromEntries(Object.entries(tries).map(([name, {hits, all}]) => [`${name} (${all})`, hits / all]));
}
