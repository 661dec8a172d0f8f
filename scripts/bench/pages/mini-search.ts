import type MiniSearch from 'minisearch';
import {MINI_SEARCH_OPTIONS, type MiniSection} from '../engines/mini-search-options';
import {expose, SHOWN} from './page-engine';

const loaded: {index?: MiniSearch<MiniSection>} = {};

expose({
  async open() {
    const [{default: Engine}, file] = await Promise.all([
      import('minisearch'),
      fetch('/index.json').then((response) => response.text()),
    ]);
    loaded.index = Engine.loadJSON<MiniSection>(file, MINI_SEARCH_OPTIONS);
  },
  complete: async () => undefined,
  search: async (query, edition) =>
    loaded.index!.search(query, {filter: (result) => result.edition === edition}).slice(0, SHOWN)
      .length,
});
