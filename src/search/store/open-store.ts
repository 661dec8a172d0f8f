import type {FacetLabels, Facets} from '../extract/facets';
import {typeLook} from '../extract/section-types';
import type {Turn} from '../rank/turns';
import {createByteReader, type ByteReader} from './byte-reader';
import {openCards, openNames, type HeadCard} from './card-columns';
import {openFacets} from './facet-columns';
import {openTerms, type CountedTable} from './counted-terms';
import {createHeadTable} from './head-table';
import {createNameTable} from './name-table';
import type {Card, Store} from './store';
import {STORE_VERSION, type StoreFile, type StoreHeader} from './store-files';

/** A store that grows as its files come in. */
export interface OpenStore {
  store: Store;
  /** In the order in which they are to be loaded. */
  files: readonly StoreFile[];
  /** Takes a file in. @throws Error where it is broken or of another build; the store stays as it was */
  add(file: StoreFile, raw: Uint8Array): Promise<void>;
}

/**
 * Opens the first stage.
 * @param raw the first file, decompressed
 * @param turn called often
 * @throws Error where it is broken or was written by another version of the search
 */
export async function openStore(raw: Uint8Array, turn: Turn): Promise<OpenStore> {
  const {header, cards: first} = await openFirst(raw, turn);
  const {size} = header;
  const head = createHeadTable(size);
  const names = createNameTable();
  const byId: (Card | undefined)[] = new Array<undefined>(size).fill(undefined);
  const texts: (string | undefined)[] = new Array<undefined>(size).fill(undefined);
  let text: CountedTable | undefined;
  const type = header.types.map((value) => ({value, label: typeLook(value).label}));
  let labels: FacetLabels = {type};
  let facets: readonly Facets[] = [];
  let cards: readonly Card[] = [];
  let vocabulary: readonly string[] | undefined;

  const takeCards = async (more: readonly HeadCard[]): Promise<void> => {
    for (const card of more) {
      await turn();
      const whole = {...card, facets: facets[card.id] ?? {}};
      head.add(whole);
      names.add(card.id, card.names);
      byId[card.id] = whole;
    }
    vocabulary = undefined;
    cards = byId.filter((card) => card !== undefined);
  };
  const takeNames = async (lines: readonly string[]): Promise<void> => {
    for (const [at, {id, title, names: own, ...card}] of first.entries()) {
      await turn();
      const more = openNames(lines[at] ?? '', title);
      const whole = {...card, id, title, names: [...own, ...more], facets: facets[id] ?? {}};
      head.addNames(whole, more);
      names.add(id, more);
      byId[id] = whole;
    }
  };
  const takeRank = async (reader: ByteReader): Promise<void> => {
    // All of it is read before any of it is taken in.
    const allLabels = JSON.parse(reader.text()) as FacetLabels;
    const allFacets = await openFacets(reader.bytes(), turn);
    const lines = reader.text().split('\n');
    const more = await openCards(reader.bytes(), turn);
    const [terms, said] = await openTerms(reader.bytes(), size, turn);
    labels = {type, ...allLabels};
    facets = allFacets;
    await takeNames(lines);
    await takeCards(more);
    if (said) await head.addSaid(said.table, turn);
    text = terms;
  };
  await takeCards(first);

  const store: Store = {
    edition: header.edition,
    size,
    get labels() {
      return labels;
    },
    get cards() {
      return cards;
    },
    card: (id) => byId[id],
    names: names.names,
    get vocabulary() {
      return (vocabulary ??= [...new Set([...head.terms, ...(text?.table.terms ?? [])])].sort());
    },
    get hasRank() {
      return text !== undefined;
    },
    get lengths() {
      return {...head.lengths, ...(text ? {text: text.lengths} : {})};
    },
    has: (term) => head.has(term) || (text?.table.has(term) ?? false),
    posting: (term, field) =>
      field === 'text' ? text?.table.posting(term) : head.posting(term, field),
    surface: (term) => (text?.table.has(term) ? text.table : head).surface(term),
    text: (id) => texts[id],
  };
  return {
    store,
    files: header.files,
    async add({file, stage, from}, bytes) {
      const reader = createByteReader(bytes);
      if (reader.text() !== header.build)
        throw new Error(`${file} is of another build. Reload the page.`);
      if (stage === 'rank') return takeRank(reader);
      const own: string[] = [];
      for (; !reader.done; await turn()) own.push(reader.text());
      texts.splice(from, own.length, ...own);
    },
  };
}

async function openFirst(
  raw: Uint8Array,
  turn: Turn,
): Promise<{header: StoreHeader; cards: HeadCard[]}> {
  const reader = createByteReader(raw);
  const version = reader.text();
  if (version !== STORE_VERSION)
    throw new Error(
      `The search has version ${version}; this page reads ${STORE_VERSION}. Reload the page.`,
    );
  return {
    header: JSON.parse(reader.text()) as StoreHeader,
    cards: await openCards(reader.bytes(), turn),
  };
}
