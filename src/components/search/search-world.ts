import {createHttpSource} from '../../search/http-source';
import type {SearchWorld} from './search-store';

/** The search as a browser loads it. */
export const BROWSER: SearchWorld = {
  // The code comes with the first search, not with every page; the store sets out at the same time.
  async loadEngine(folder) {
    const source = createHttpSource(folder);
    return (await import('../../search/engine')).loadEngine(source);
  },
  savesData: () => (navigator as {connection?: {saveData?: boolean}}).connection?.saveData === true,
  idle: () =>
    new Promise((resolve) =>
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(() => resolve())
        : setTimeout(resolve, 200),
    ),
};
