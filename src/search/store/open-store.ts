import {toBitset} from '../rank/id-set';
import {createByteReader} from './byte-reader';
import {toVersionChains} from '../coding/version-chains';
import {EVERY_EDITION} from '../extract/facets';
import {createHeadTable} from './head-table';
import {openHeader} from '../header';
import {mergeSorted} from '../merge-sorted';
import {openMoreCards} from '../more-cards';
import {openName} from './name-codes';
import {createNameTable} from './name-table';
import {openCards} from '../open-cards';
import {openTerms} from '../open-terms';
import {fromRuns} from '../runs';
import type {Card, Scope, Store, TermTable} from './store';
import type {Block, MoreCards, StoreHeader} from './store-files';
import type {Turn} from '../rank/turns';

/** A store that grows as its blocks come in. */
export interface OpenStore {
  store: Store;
  /** In the order in which they are to be loaded. */
  blocks: readonly Block[];
  /** Takes a block in. @throws Error where it is broken; the store stays as it was */
  add(block: Block, raw: Uint8Array): Promise<void>;
}

/**
 * Opens the first stage.
 * @param raw the manifest, decompressed
 * @param turn called often
 * @throws Error where it is broken or was written by another version of the search
 */
export async function openStore(raw: Uint8Array, turn: Turn): Promise<OpenStore> {
  const header = openHeader(raw);
  const head = createHeadTable(header.size);
  const chains = toVersionChains(header.size, fromRuns(header.amended));
  const names = createNameTable();
  const byId = new Map<number, Card>();
  let terms: TermTable | undefined;
  const texts = new Map<number, readonly string[]>();
  const starts = header.blocks.filter(({kind}) => kind === 'texts').map(({from}) => from);
  const lengths: Store['lengths'] = {...head.lengths};
  let cards: readonly Card[] = [];
  let vocabulary: readonly string[] | undefined;
  let archived: Store['archived'] = [];
  let hasAllCards = false;

  const takeCards = async (more: readonly Card[]): Promise<void> => {
    for (const card of more) {
      await turn();
      head.add(card);
      names.add(card.id, card.names);
      byId.set(card.id, card);
    }
    vocabulary = undefined;
    cards = [...byId.values()].sort((a, b) => a.id - b.id);
  };
  const takeMore = async ({
    cards: packed,
    names: later,
    archived: titles,
  }: MoreCards): Promise<void> => {
    let id = 0;
    let packedNames: readonly string[] = [];
    for (const [step, ...own] of later) {
      await turn();
      id += step;
      if (own.length > 0) packedNames = own;
      const card = byId.get(id)!;
      const more = packedNames.map((name) =>
        openName(name, {title: card.title, anchor: card.address.split('#')[1] ?? ''}),
      );
      head.addNames(card, more);
      names.add(id, more);
      byId.set(id, {...card, names: [...card.names, ...more]});
    }
    await takeCards(openCards(packed));
    archived = titles;
    hasAllCards = true;
  };
  const takeTerms = async (bytes: Uint8Array): Promise<void> => {
    const {table, lengths: own} = await openTerms(bytes, header.size, chains, turn);
    terms = table;
    lengths.text = own;
    vocabulary = undefined;
  };
  await takeCards(openCards(header.cards));

  const store: Store = {
    editions: header.editions,
    labels: header.labels,
    size: header.size,
    lengths,
    scopes: toScopes(header),
    get archived() {
      return archived;
    },
    get cards() {
      return cards;
    },
    card: (id) => byId.get(id),
    named: names.get,
    get tables() {
      return terms ? [terms, head] : [head];
    },
    get hasAllTerms() {
      return hasAllCards && terms !== undefined;
    },
    get vocabulary() {
      return (vocabulary ??= mergeSorted(head.terms, terms?.terms ?? []));
    },
    text: (id) => {
      const from = lastAtMost(starts, id);
      return from === undefined ? undefined : texts.get(from)?.[id - from];
    },
  };
  return {
    store,
    blocks: header.blocks,
    async add({kind, from}, bytes) {
      if (kind === 'cards') await takeMore(await openMoreCards(bytes, header.cards, turn));
      else if (kind === 'terms') await takeTerms(bytes);
      else texts.set(from, await readTexts(bytes, turn));
    },
  };
}

function toScopes({editions, members, size}: StoreHeader): Map<string, Scope> {
  const scopes = editions.map(({name}, at): Scope => {
    const ids = fromRuns(members[at]!);
    return {name, members: toBitset(size, ids), size: ids.length};
  });
  const all: Scope = {
    name: EVERY_EDITION,
    members: toBitset(
      size,
      Array.from({length: size}, (_, id) => id),
    ),
    size,
  };
  return new Map([...scopes, all].map((scope) => [scope.name, scope]));
}

async function readTexts(bytes: Uint8Array, turn: Turn): Promise<string[]> {
  const reader = createByteReader(bytes);
  const found: string[] = [];
  while (!reader.done) {
    await turn();
    found.push(reader.text());
  }
  return found;
}

/** The last of ascending values that is not above one. */
function lastAtMost(values: readonly number[], value: number): number | undefined {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}
