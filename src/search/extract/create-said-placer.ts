import type {Said} from '../../edition';
import type {Analyze} from '../text/analyze';

/** A part of a page, as far as its place is concerned. */
interface Part {
  title: string;
  text: string;
  /** With its anchor. */
  address: string;
}

/**
 * Tells to which part of a page words belong that people say for the page: to the one whose anchor
 * they name; else to the one part that has them all, where only one has; otherwise to the opening.
 * @param parts the opening first
 * @returns for words their part's place among them
 */
export function createSaidPlacer(analyze: Analyze, parts: readonly Part[]): (said: Said) => number {
  const termsOf = (text: string): Set<string> => new Set(analyze(text).map(({term}) => term));
  const held = parts.map(({title, text}) => termsOf(`${title} ${text}`));
  return ({words, anchor}) => {
    if (anchor !== undefined)
      return Math.max(
        0,
        parts.findIndex(({address}) => address.endsWith(`#${anchor}`)),
      );
    const wanted = [...termsOf(words)];
    const holders = held.flatMap((terms, at) =>
      wanted.every((term) => terms.has(term)) ? [at] : [],
    );
    const [only = 0, ...others] = holders;
    return others.length === 0 ? only : 0;
  };
}
