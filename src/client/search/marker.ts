import type {Engine} from '../../search/engine';
import {targetOf} from './land-on';

interface Opened {
  address: string;
  engine: Engine;
  terms: readonly string[];
}

/** Marks the words of a search on the page a result leads to, from memory alone. */
export interface Marker {
  /** A result is being opened. */
  expect(opened: Opened): void;
  /** A page has come into the document: marks it, where it is the one expected, and unmarks what was marked before. */
  arrive(): void;
  clear(): void;
}

export function createMarker(): Marker {
  let expected: Opened | undefined;
  let marked: Engine | undefined;
  const clear = (): void => {
    marked?.mark(document.body, []);
    marked = undefined;
  };
  return {
    expect(opened) {
      expected = opened;
    },
    arrive() {
      clear();
      const opened = expected;
      expected = undefined;
      if (!opened || pageOf(opened.address) !== pageOf(window.location.href)) return;
      opened.engine.mark(partOf(opened.address), opened.terms);
      marked = opened.engine;
    },
    clear,
  };
}

const pageOf = (address: string): string | undefined => address.split('#')[0];

/** What a result leads to. The words of a heading's section stand beside it, not in it. */
function partOf(address: string): Element {
  const target = targetOf(new URL(address).hash);
  return target && !/^H[1-6]$/.test(target.tagName)
    ? target
    : (document.querySelector('main article') ?? document.body);
}
