import {markPage} from '../../search/show/mark-page';
import type {Analyze} from '../../search/text/analyze';
import {targetOf} from './land-on';

/** What is to be marked on the page that a result leads to. */
export interface Opening {
  terms: readonly string[];
  /** The words of the passage that the result shows, from its first mark on; empty where it shows none. */
  passage: string;
}

/** With the address of the place. */
export type Expected = Opening & {address: string};

/** Marks the words of a search on the page a result leads to, from memory alone. */
export interface Marker {
  /** A result is being opened. */
  expect(opening: Expected | undefined): void;
  /** A page has come into the document: marks it, where it is the one expected, and unmarks what was marked before. */
  arrive(): void;
  /** Brings the match into view that the result showed, unless the reader sees it already. */
  lead(): void;
  clear(): void;
}

/** @param analyze reads words as the search does */
export function createMarker(analyze: Analyze): Marker {
  let expected: Expected | undefined;
  let place: Range | undefined;
  const clear = (): void => {
    markPage(analyze, document.body, undefined);
    place = undefined;
  };
  return {
    expect(opening) {
      expected = opening;
    },
    arrive() {
      clear();
      const opened = expected;
      expected = undefined;
      if (!opened || pageOf(opened.address) !== pageOf(window.location.href)) return;
      const {terms, passage, address} = opened;
      const target = targetOf(new URL(address).hash);
      // The words of a heading's section stand behind it, not in it.
      const isHeading = target && /^H[1-6]$/.test(target.tagName);
      const part = target && !isHeading ? target : document.querySelector('main article');
      place = markPage(analyze, part ?? document.body, {
        terms,
        passage,
        ...(isHeading ? {after: target} : {}),
      });
    },
    lead() {
      if (!place) return;
      for (
        let folded = place.startContainer.parentElement?.closest('details');
        folded;
        folded = folded.parentElement?.closest('details')
      )
        folded.open = true;
      const {top, bottom} = place.getBoundingClientRect();
      if (top < 0 || bottom > window.innerHeight) window.scrollBy(0, top - window.innerHeight / 3);
    },
    clear,
  };
}

const pageOf = (address: string): string | undefined => address.split('#')[0];
