import {loadEngine} from '../../search/engine';
import {pause} from '../../search/rank/turns';
import {createHttpSource} from '../../search/store/http-source';
import {createScriptSource} from '../../search/store/script-source';
import type {SearchWorld} from './edition-search';

/** The search as a browser loads it, from a server or from disk. */
export const BROWSER: SearchWorld = {
  async loadEngine(folder) {
    // The field comes first.
    await pause();
    const store = `${folder}store/`;
    const createSource = /^http/.test(folder) ? createHttpSource : createScriptSource;
    return loadEngine(createSource(store));
  },
  savesData: () => (navigator as {connection?: {saveData?: boolean}}).connection?.saveData === true,
  idle: () =>
    new Promise((resolve) =>
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(() => resolve())
        : setTimeout(resolve, 200),
    ),
};
