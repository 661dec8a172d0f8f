import {createAnalyzer} from './analyze';
import type {Asked} from './asked';
import type {Store} from './store';

/** What an edition that is no longer on the site has for the words asked. */
export interface ArchivedHit {
  /** Its number. */
  edition: string;
  /** How many of its titles have every word, and the first of them. */
  count: number;
  title: string;
}

/** The archived editions with a title that has every word that counts. Only titles are known of them. */
export type ArchivedFinder = (asked: readonly Asked[]) => ArchivedHit[];

/** It reads each title once. */
export function createArchivedFinder(store: Pick<Store, 'archived'>): ArchivedFinder {
  const analyze = createAnalyzer();
  const read = new Map<string, ReadonlySet<string>>();
  const termsOf = (title: string): ReadonlySet<string> => {
    const terms = read.get(title) ?? new Set(analyze(title).map(({term}) => term));
    read.set(title, terms);
    return terms;
  };
  return (asked) => {
    const wanted = asked.filter(({light}) => !light);
    if (wanted.length === 0) return [];
    return store.archived.flatMap(({edition, titles}) => {
      const found = titles.filter((title) => {
        const terms = termsOf(title);
        return wanted.every(
          ({term, alternatives}) =>
            terms.has(term) ||
            alternatives.some((way) => way.terms.every((each) => terms.has(each))),
        );
      });
      return found.length > 0 ? [{edition, count: found.length, title: found[0]!}] : [];
    });
  };
}
