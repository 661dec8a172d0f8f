import {hasId} from '../rank/id-set';
import type {HasPhrase} from './find-phrases';
import {holdersOfAll} from '../rank/holders-of';
import type {Card, Store} from '../store/store';
import {toUnits} from '../text/to-units';

/**
 * Whether a section has what a reader wrote after a minus sign: the word in any form, or the
 * phrase. A stop word excludes nothing.
 */
export function excludes(
  store: Pick<Store, 'posting' | 'size'>,
  hasPhrase: HasPhrase,
  text: string,
): (card: Card) => boolean {
  const units = toUnits(text);
  const holders = holdersOfAll(
    store,
    units.map(({term}) => term),
  );
  return (card) =>
    hasId(holders, card.id) && (units.length === 1 || hasPhrase(card, text) !== false);
}
