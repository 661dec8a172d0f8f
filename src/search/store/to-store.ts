import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import type {Edition} from '../../edition';
import type {RenderedPage} from '../../remark/render-pages';
import type {FacetLabels} from '../extract/facets';
import {isSaying} from '../extract/is-saying';
import type {EditionSections, Name, Section} from '../extract/section';
import {typeLook} from '../extract/section-types';
import {toSections} from '../extract/to-sections';
import {createAnalyzer, type Analyze} from '../text/analyze';
import {createByteWriter} from './byte-writer';
import {packCards, packNames} from './card-columns';
import {packFacets} from './facet-columns';
import {toLunrIndex, toTextTerms} from './lunr-index';
import {toSaidTerms} from './said-terms';
import type {Card} from './store';
import {FIRST, STORE_VERSION, type Stage, type StoreFile, type StoreHeader} from './store-files';
import {packTerms, type CountedTerm} from './counted-terms';

/**
 * Files of texts hold about this many characters: small enough that a broken one costs little,
 * large enough to compress well.
 */
const TEXTS_PER_FILE = 96_000;

/** A file of the store, compressed. */
export interface PackedFile {
  stage: typeof FIRST | Stage;
  /** Name without its ending. */
  file: string;
  content: Uint8Array;
}

/** The store of one edition, in memory. The same edition gives the same bytes. */
export function toStore(edition: Edition, pages: readonly RenderedPage[]): PackedFile[] {
  const analyze = createAnalyzer();
  return packStore(toSections(edition, pages, analyze), analyze);
}

export function packStore(
  {edition, sections, labels}: EditionSections,
  analyze: Analyze = createAnalyzer(),
): PackedFile[] {
  const build = createHash('sha256').update(JSON.stringify(sections)).digest('hex').slice(0, 8);
  const cards = sections.map(({text: _, searched: __, ...section}, id): Card => ({id, ...section}));
  const first = cards.filter(isNamed);
  const texts = cutTexts(sections);
  const later = [
    toFile(
      'rank',
      'rank',
      0,
      packRank(build, cards, labels, [
        toTextTerms(toLunrIndex(sections, analyze)),
        toSaidTerms(sections, analyze),
      ]),
    ),
    ...texts.map(({from, texts: own}, at) =>
      toFile('texts', `texts-${at}`, from, packTexts(build, own)),
    ),
  ];
  const header: StoreHeader = {
    version: STORE_VERSION,
    build,
    edition,
    size: sections.length,
    types: labels.type?.map(({value}) => value) ?? [],
    files: later.map(({content: _, ...file}) => file),
  };
  const out = createByteWriter();
  out.text(header.version);
  out.text(JSON.stringify(header));
  out.bytes(packCards(first.map(withNames((name) => !isLater(name)))));
  return [{stage: 'first', file: FIRST, content: compress(out.finish())}, ...later];
}

function toFile(stage: Stage, file: string, from: number, raw: Uint8Array): PackedFile & StoreFile {
  const content = compress(raw);
  return {stage, file, from, content, bytes: content.length};
}

/**
 * The second stage: filters; the other names of the first cards, a line each; the other cards; the
 * terms of the texts.
 */
function packRank(
  build: string,
  cards: readonly Card[],
  labels: FacetLabels,
  terms: readonly (readonly CountedTerm[])[],
): Uint8Array {
  const out = createByteWriter();
  out.text(build);
  out.text(JSON.stringify({...labels, type: undefined}));
  out.bytes(packFacets(cards.map(({facets}) => facets)));
  out.text(packNames(cards.filter(isNamed).map(withNames(isLater))));
  out.bytes(packCards(cards.filter((card) => !isNamed(card)).map(withNames(() => true))));
  out.bytes(packTerms(terms));
  return out.finish();
}

function packTexts(build: string, texts: readonly string[]): Uint8Array {
  const out = createByteWriter();
  out.text(build);
  texts.forEach(out.text);
  return out.finish();
}

const withNames =
  (isWanted: (name: Name) => boolean) =>
  (card: Card): Card => ({
    ...card,
    names: card.names.filter((name) => isWanted(name) && !isSaying(card)(name)),
  });

/** Other names come with the second stage. */
const isLater = ({kind}: Name): boolean => kind === 'alias' || kind === 'said';

/** Whether people look for it by its name: not one heading of a page among others, and not a part of a record. */
const isNamed = ({type, address, names}: Card): boolean =>
  typeLook(type).isKnownByName === true &&
  names.length > 0 &&
  !(type === 'page' && address.includes('#'));

/** Consecutive texts in lists of about the same size; the last may be smaller. */
function cutTexts(sections: readonly Section[]): {from: number; texts: string[]}[] {
  const lists: {from: number; texts: string[]}[] = [];
  let room = 0;
  sections.forEach(({text}, from) => {
    const list = room < text.length ? undefined : lists.at(-1);
    if (list) list.texts.push(text);
    else lists.push({from, texts: [text]});
    room = (list ? room : TEXTS_PER_FILE) - text.length;
  });
  return lists;
}

/**
 * Inside the file, because hosts may not compress. gzip: browsers undo it without a library, and
 * its checksum finds broken files. Less memory makes shorter blocks, which follow the columns.
 */
const compress = (raw: Uint8Array): Uint8Array =>
  new Uint8Array(gzipSync(raw, {level: 9, memLevel: 5}));
