import {hasBit} from './bitset';
import {EVERY_EDITION} from './filters';
import type {IndexedEdition} from './corpus';
import type {Card, Store} from './store';

/** Where a section is to be read. */
export interface Place {
  /** Path from the root of the site, with the anchor. */
  url: string;
  /** The number of its edition. */
  edition: string;
  /** The editions that hold it word for word. */
  editions: readonly IndexedEdition[];
}

/** @param edition name of the edition searched; among all, the section is read in the newest that holds it */
export function toUrl(
  {editions, scopes}: Pick<Store, 'editions' | 'scopes'>,
  {id, address}: Pick<Card, 'id' | 'address'>,
  edition: string,
): Place {
  const holding = editions.filter(({name}) => hasBit(scopes.get(name)!.members, id));
  const chosen =
    (edition === EVERY_EDITION ? undefined : holding.find(({name}) => name === edition)) ??
    holding[0]!;
  return {url: `/${chosen.name}/${address}`, edition: chosen.edition, editions: holding};
}
