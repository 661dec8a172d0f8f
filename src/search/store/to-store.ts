import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import {createByteWriter} from './byte-writer';
import {toVersionChains} from '../coding/version-chains';
import type {Corpus} from '../corpus';
import {countTerms} from './lunr-index';
import {packHeader} from '../header';
import {packCards} from './card-columns';
import {packMoreCards} from '../more-cards';
import {packTerms} from './text-terms';
import {toRuns} from '../runs';
import {STORE_VERSION, type Block, type StoreHeader} from './store-files';

/** Blocks of texts hold about this many bytes before compression: small enough that a broken one costs little, large enough to compress well. */
const TEXTS_PER_BLOCK_BYTES = 96_000;

export interface PackedBlock extends Block {
  content: Uint8Array;
}

export interface PackedStore {
  manifest: Uint8Array;
  blocks: readonly PackedBlock[];
}

/** The files of the store, compressed. The same corpus gives the same bytes. */
export function packStore(corpus: Corpus): PackedStore {
  const {first, more} = packCards(corpus);
  const amended = corpus.sections.flatMap(({group}, id) =>
    corpus.sections[id - 1]?.group === group ? [id] : [],
  );
  const blocks = [
    toBlock('rank', 'cards', 0, packMoreCards(more, first)),
    // In one block: what one term teaches about sections helps to guess all that follow.
    toBlock(
      'rank',
      'terms',
      0,
      packTerms(
        countTerms(corpus.sections.map(({text}) => text)),
        toVersionChains(corpus.sections.length, amended),
      ),
    ),
    ...packTexts(corpus),
  ];
  const header: StoreHeader = {
    version: STORE_VERSION,
    editions: corpus.editions,
    size: corpus.sections.length,
    amended: toRuns(amended),
    members: corpus.members.map(toRuns),
    labels: corpus.labels,
    blocks: blocks.map(({stage, kind, file, bytes, from}) => ({stage, kind, file, bytes, from})),
    cards: first,
  };
  return {manifest: compress(packHeader(header)), blocks};
}

function packTexts({sections}: Corpus): PackedBlock[] {
  const sized = sections.map(({text}, id) => ({item: {id, text}, size: text.length}));
  return cut(sized, TEXTS_PER_BLOCK_BYTES).map((texts) => {
    const out = createByteWriter();
    for (const {text} of texts) out.text(text);
    return toBlock('texts', 'texts', texts[0]!.id, out.finish());
  });
}

/** Consecutive items in lists of about the same size; the last may be smaller. */
function cut<T>(sized: readonly {item: T; size: number}[], most: number): T[][] {
  const lists: T[][] = [];
  let room = 0;
  for (const {item, size} of sized) {
    if (lists.length === 0 || room < size) {
      lists.push([]);
      room = most;
    }
    lists.at(-1)!.push(item);
    room -= size;
  }
  return lists;
}

function toBlock(
  stage: Block['stage'],
  kind: Block['kind'],
  from: number,
  raw: Uint8Array,
): PackedBlock {
  const content = compress(raw);
  return {
    stage,
    kind,
    from,
    file: `${kind}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}`,
    bytes: content.length,
    content,
  };
}

/** Inside the file, because hosts may not compress. gzip: browsers undo it without a library, and its checksum finds broken files. */
const compress = (raw: Uint8Array): Uint8Array => new Uint8Array(gzipSync(raw, {level: 9}));
