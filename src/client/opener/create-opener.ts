import type {Analyze} from '../../search/text/analyze';
import {createMarker, type Expected} from './marker';
import {createNavigation} from './navigation';

/** Opens pages inside the present document, and marks there what was looked for. */
export interface Opener {
  /**
   * @param opening what to mark on that page
   * @returns false where the page could not be had and everything stands as before
   */
  open(address: string, opening: Expected | undefined): Promise<boolean>;
  /** Shows again what stood at the present address. False where that is not known. */
  restore(): boolean;
  unmark(): void;
  /** Keeps nothing of what was shown and marked. */
  forget(): void;
}

/**
 * @param arrive called with a page that has come into the document, before the reader is led to its place
 * @param analyze reads words as the search does
 */
export function createOpener(arrive: (body: HTMLElement) => void, analyze: Analyze): Opener {
  const marker = createMarker(analyze);
  const navigation = createNavigation((body) => {
    arrive(body);
    marker.arrive();
  });
  return {
    async open(address, opening) {
      marker.expect(opening);
      const isOpen = await navigation.open(address);
      if (isOpen) marker.lead();
      return isOpen;
    },
    restore: navigation.restore,
    unmark: marker.clear,
    forget() {
      marker.clear();
      navigation.forget();
    },
  };
}
