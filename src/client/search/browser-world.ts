import {loadEditionEngine} from './load-edition-engine';
import type {SearchWorld} from './edition-search';

/** The search as a browser loads it. */
export const BROWSER: SearchWorld = {
  loadEngine: loadEditionEngine,
  savesData: () => (navigator as {connection?: {saveData?: boolean}}).connection?.saveData === true,
  idle: () =>
    new Promise((resolve) =>
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(() => resolve())
        : setTimeout(resolve, 200),
    ),
};
