import {analyze} from './analyze';
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
export function findArchived({archived}: Pick<Store, 'archived'>, asked: readonly Asked[]): ArchivedHit[] {
  const wanted = asked.filter(({light}) => !light);
  if (wanted.length === 0) return [];
  return archived.flatMap(({edition, titles}) => {
    const found = titles.filter((title) => {
      const terms = new Set(analyze(title).map(({term}) => term));
      return wanted.every(({term, alternatives}) => terms.has(term) || alternatives.some((way) => way.terms.every((each) => terms.has(each))));
    });
    return found.length > 0 ? [{edition, count: found.length, title: found[0]!}] : [];
  });
}
