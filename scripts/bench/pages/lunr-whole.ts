import type lunr from 'lunr';
import {searchWords} from '../engines/search-words';
import {expose, fetchJson, SHOWN} from './page-engine';

interface EditionFile {
  edition: string;
  index: object;
  /** Title and address of each section. */
  cards: readonly (readonly [string, string])[];
}

const loaded = new Map<string, {index: lunr.Index; cards: EditionFile['cards']}>();
const code: {lunr?: typeof lunr} = {};

async function load(file: string): Promise<void> {
  const [module, {edition, index, cards}] = await Promise.all([import('lunr'), fetchJson<EditionFile>(`/${file}`)]);
  code.lunr = module.default;
  loaded.set(edition, {index: code.lunr.Index.load(index), cards});
}

expose({
  open: () => load('edition-0.json'),
  async complete() {
    const count = await fetchJson<number>('/editions.json');
    await Promise.all(Array.from({length: count - 1}, (_, at) => load(`edition-${at + 1}.json`)));
  },
  async search(query, edition) {
    const {index, cards} = loaded.get(edition)!;
    return searchWords(code.lunr!, index, query).slice(0, SHOWN).map(({ref}) => cards[Number(ref)]).length;
  },
});
