import {expose, SHOWN} from './page-engine';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{results: {data(): Promise<unknown>}[]}>;
}

const loaded: {engine?: Pagefind} = {};
// Its module comes from the folder it wrote, not from a package: no literal, so that it is not bundled.
const MODULE = '/pagefind/pagefind.js';

expose({
  async open() {
    loaded.engine = (await import(MODULE)) as Pagefind;
    await loaded.engine.init();
  },
  complete: async () => undefined,
  async search(query) {
    const {results} = await loaded.engine!.search(query);
    return (await Promise.all(results.slice(0, SHOWN).map((result) => result.data()))).length;
  },
});
