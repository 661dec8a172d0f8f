import {createContext, useContext, type ComponentType, type ReactNode} from 'react';
import type {ShownEdition} from '../../plugin/shown-edition';

/**
 * What a page is told by whatever draws it: Docusaurus in a build (`theme/Root`), and the server of
 * the edition being written (`live/draw-page.tsx`).
 */
export interface Surroundings {
  /** Path of the page from the root of the site, `/2.1/report/`. */
  path: string;
  shown: ShownEdition;
  /** Puts its children into the head of the document, and attributes on `html` and `body`. */
  Head: ComponentType<{children: ReactNode}>;
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** @throws Error outside of a page */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('This is drawn outside of a page');
  return surroundings;
}
