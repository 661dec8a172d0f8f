import {toBitset} from './bitset';
import {createByteReader} from './byte-reader';
import {HEAD_FIELDS, type Field} from './fields';
import {EVERY_EDITION} from './filters';
import {mergeSorted} from './merge-sorted';
import {openCards, toFacetBits} from './open-cards';
import {openTerms} from './open-terms';
import {fromRuns} from './runs';
import type {Scope, Store, TermTable} from './store';
import {STORE_VERSION, type Block, type StoreHeader} from './store-file';

/** A store that grows as its blocks come in. */
export interface OpenStore {
  store: Store;
  /** In the order in which they are to be loaded. */
  blocks: readonly Block[];
  /** Takes a block in. @throws Error where it is broken; the store stays as it was */
  add(block: Block, raw: Uint8Array): void;
}

/**
 * Opens the first stage.
 * @param raw the manifest, decompressed
 * @throws Error where it is broken or was written by another version of the search
 */
export function openStore(raw: Uint8Array): OpenStore {
  const reader = createByteReader(raw);
  const header = JSON.parse(reader.text()) as StoreHeader;
  if (header.version !== STORE_VERSION) throw new Error(`The search has version ${header.version}; this page reads ${STORE_VERSION}. Reload the page; if that does not help, build the site again.`);
  const cards = openCards(header);
  const lengths: Store['lengths'] = Object.fromEntries(HEAD_FIELDS.map((field) => [field, readLengths(reader.bytes(), cards.length)]));
  const head = openTerms(reader.bytes(), HEAD_FIELDS);
  const tables = new Map<string, TermTable>();
  const texts = new Map<number, () => readonly string[]>();
  const starts = header.blocks.filter(({kind}) => kind === 'texts').map(({from}) => from as number);
  const ranges = header.blocks.filter(({kind}) => kind === 'terms').map(({from}) => from as string);
  let vocabulary: {tables: number; terms: readonly string[]} = {tables: 0, terms: head.terms};

  const store: Store = {
    editions: header.editions, labels: header.labels, cards, lengths,
    scopes: toScopes(header, cards.length),
    facetBits: toFacetBits(cards),
    tablesFor: (term) => {
      const own = tables.get(lastAtMost(ranges, term) ?? '');
      return own ? [head, own] : [head];
    },
    covers: (term) => lengths.text !== undefined && (ranges.length === 0 || tables.has(lastAtMost(ranges, term) ?? ranges[0]!)),
    get vocabulary() {
      if (vocabulary.tables !== tables.size) vocabulary = {tables: tables.size, terms: mergeSorted(head.terms, ranges.flatMap((from) => tables.get(from)?.terms ?? []))};
      return vocabulary.terms;
    },
    text: (id) => {
      const from = lastAtMost(starts, id);
      return from === undefined ? undefined : texts.get(from)?.()[id - from];
    },
  };
  return {
    store, blocks: header.blocks,
    add({kind, from}, bytes) {
      if (kind === 'lengths') lengths.text = readLengths(bytes, cards.length);
      else if (kind === 'terms') tables.set(from as string, openTerms(bytes, ['text' satisfies Field]));
      else texts.set(from as number, once(() => readTexts(bytes)));
    },
  };
}

function toScopes({editions, members}: StoreHeader, sections: number): Map<string, Scope> {
  const scopes = editions.map(({name}, at): Scope => {
    const ids = fromRuns(members[at]!);
    return {name, members: toBitset(sections, ids), size: ids.length};
  });
  const all: Scope = {name: EVERY_EDITION, members: toBitset(sections, Array.from({length: sections}, (_, id) => id)), size: sections};
  return new Map([...scopes, all].map((scope) => [scope.name, scope]));
}

function readLengths(bytes: Uint8Array, count: number): number[] {
  const reader = createByteReader(bytes);
  return Array.from({length: count}, () => reader.number());
}

function readTexts(bytes: Uint8Array): string[] {
  const reader = createByteReader(bytes);
  const found: string[] = [];
  while (!reader.done) found.push(reader.text());
  return found;
}

/** The last of ascending values that is not above one. */
function lastAtMost<T extends string | number>(values: readonly T[], value: T): T | undefined {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
