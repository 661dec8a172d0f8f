import type lunr from 'lunr';
import {cascade, type EasyopsDocument, type WrappedIndex} from '../engines/easyops-cascade';
import {expose, fetchJson, SHOWN} from './page-engine';

const loaded: {lunr?: typeof lunr; indexes?: WrappedIndex[]} = {};

expose({
  // One after the other, as it does: its worker has to be there to fetch the indexes.
  async open() {
    const {default: engine} = await import('lunr');
    const files = await fetchJson<{documents: EasyopsDocument[]; index: object}[]>('/index.json');
    loaded.lunr = engine;
    loaded.indexes = files.map(({documents, index}) => ({
      documents,
      index: engine.Index.load(index),
    }));
  },
  complete: async () => undefined,
  search: async (query) =>
    cascade(loaded.lunr!, loaded.indexes!, query, SHOWN).slice(0, SHOWN).length,
});
