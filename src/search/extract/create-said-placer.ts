import type {Analyze} from '../text/analyze';

/**
 * Tells to which part of a page words belong that people say for the page: to the one part that has
 * them all, where only one has; otherwise to the opening.
 * @param parts the opening first
 * @returns for words their part's place among them
 */
export function createSaidPlacer(
  analyze: Analyze,
  parts: readonly {title: string; text: string}[],
): (said: string) => number {
  const termsOf = (text: string): Set<string> => new Set(analyze(text).map(({term}) => term));
  const held = parts.map(({title, text}) => termsOf(`${title} ${text}`));
  return (said) => {
    const wanted = [...termsOf(said)];
    const holders = held.flatMap((terms, at) =>
      wanted.every((term) => terms.has(term)) ? [at] : [],
    );
    const [only = 0, ...others] = holders;
    return others.length === 0 ? only : 0;
  };
}
