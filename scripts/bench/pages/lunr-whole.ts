import type lunr from 'lunr';
import {searchWords} from '../engines/search-words';
import {expose, fetchJson, SHOWN} from './page-engine';

interface EditionFile {
  edition: string;
  /** How many editions there are. */
  count: number;
  index: object;
  /** Title and address of each section. */
  cards: readonly (readonly [string, string])[];
}

const loaded = new Map<string, {index: lunr.Index; cards: EditionFile['cards']}>();
const known: {lunr?: typeof lunr; count: number} = {count: 0};

async function load(number: number): Promise<void> {
  const [{default: engine}, {edition, count, index, cards}] = await Promise.all([
    import('lunr'),
    fetchJson<EditionFile>(`/edition-${number}.json`),
  ]);
  Object.assign(known, {lunr: engine, count});
  loaded.set(edition, {index: engine.Index.load(index), cards});
}

expose({
  open: () => load(0),
  async complete() {
    await Promise.all(Array.from({length: known.count - 1}, (_, at) => load(at + 1)));
  },
  async search(query, edition) {
    const {index, cards} = loaded.get(edition)!;
    return searchWords(known.lunr!, index, query)
      .slice(0, SHOWN)
      .map(({ref}) => cards[Number(ref)]).length;
  },
});
