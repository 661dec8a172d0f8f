import {createRandom, sample} from './create-random';
import {isItem, toKnownItems, type KnownItem} from './known-items';
import {misspell} from './misspell';
import type {BenchSection, Peer} from './peer';
import {mean} from './statistics';

/** Of generated queries, the share that find their own section at rank 1. */
export interface ItemFigures {
  engine: string;
  shares: Readonly<Record<KnownItem['kind'] | 'typo', {share: number; asked: number}>>;
  /** Those of ours that do not, for whoever tunes: at most this many. */
  misses: readonly string[];
}

const SEED = 1244;
const KINDS = ['symbol', 'acronym', 'title', 'term'] as const;
const TYPOS = 500;
const SHOWN_MISSES = 40;

/** How many of each kind an engine is asked: all where it is the one to be tuned. */
const mostOf = ({isSlow}: Peer, isOurs: boolean): number => (isOurs ? Infinity : isSlow ? 25 : 250);

/** @param isOurs ask everything and keep the misses */
export async function measureItems(
  peer: Peer,
  sections: readonly BenchSection[],
  isOurs: boolean,
): Promise<ItemFigures> {
  const items = toKnownItems(sections);
  const misses: string[] = [];
  const shareOf = async (
    name: string,
    queries: readonly {query: string; item: KnownItem}[],
  ): Promise<{share: number; asked: number}> => {
    const hits: number[] = [];
    for (const {query, item} of queries) {
      const [best] = await peer.search(query, item.edition, () => true);
      hits.push(isItem(item, best) ? 1 : 0);
      if (isOurs && !isItem(item, best))
        misses.push(`${name}: ${query} > ${best?.title ?? 'nothing'}`);
    }
    return {share: mean(hits), asked: hits.length};
  };
  const shares: Partial<Record<KnownItem['kind'] | 'typo', {share: number; asked: number}>> = {};
  for (const kind of KINDS) {
    const own = sample(
      items.filter((item) => item.kind === kind),
      mostOf(peer, isOurs),
      createRandom(SEED),
    );
    shares[kind] = await shareOf(
      kind,
      own.map((item) => ({query: item.text, item})),
    );
  }
  shares.typo = await shareOf(
    'typo',
    sample(toTypos(items), Math.min(TYPOS, mostOf(peer, isOurs)), createRandom(SEED)),
  );
  return {
    engine: peer.name,
    shares: shares as ItemFigures['shares'],
    misses: sample(misses, SHOWN_MISSES, createRandom(SEED)),
  };
}

/** Every title that has a longer word, with one slip. The same for every engine. */
function toTypos(items: readonly KnownItem[]): {query: string; item: KnownItem}[] {
  const random = createRandom(SEED);
  return items
    .filter(({kind}) => kind === 'title' || kind === 'term')
    .flatMap((item) => {
      const query = misspell(item.text, random);
      return query === undefined ? [] : [{query, item}];
    });
}
