import {createAnalyzer} from '../text/analyze';

const analyze = createAnalyzer();
const termsOf = (text: string): Set<string> => new Set(analyze(text).map(({term}) => term));

/**
 * To which part of a page words belong that people say for the page: to the one part that has them all, where only one has.
 * @param parts the opening first
 * @returns its place; the opening's, 0, where several parts or none have them
 */
export function placeSaid(said: string, parts: readonly {title: string; text: string}[]): number {
  const wanted = [...termsOf(said)];
  const holders = parts.flatMap(({title, text}, at) => {
    const terms = termsOf(`${title} ${text}`);
    return wanted.every((term) => terms.has(term)) ? [at] : [];
  });
  return holders.length === 1 ? holders[0]! : 0;
}
