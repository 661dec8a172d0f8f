import type {Engine} from '../../search/engine';
import {targetOf} from './land-on';
import type {Opening} from './opening';

/** Marks the words of a search on the page a result leads to, from memory alone. */
export interface Marker {
  /** A result is being opened. */
  expect(opening: Opening & {address: string}): void;
  /** A page has come into the document: marks it, where it is the one expected, and unmarks what was marked before. */
  arrive(): void;
  /** Brings the match into view that the result showed, unless the reader sees it already. */
  lead(): void;
  clear(): void;
}

export function createMarker(): Marker {
  let expected: Parameters<Marker['expect']>[0] | undefined;
  let marked: Engine | undefined;
  let place: Range | undefined;
  const clear = (): void => {
    marked?.mark(document.body, undefined);
    marked = undefined;
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
      const {engine, terms, passage, address} = opened;
      const target = targetOf(new URL(address).hash);
      // The words of a heading's section stand behind it, not in it.
      const isHeading = target && /^H[1-6]$/.test(target.tagName);
      const part = target && !isHeading ? target : document.querySelector('main article');
      place = engine.mark(part ?? document.body, {
        terms,
        passage,
        ...(isHeading ? {after: target} : {}),
      });
      marked = engine;
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
