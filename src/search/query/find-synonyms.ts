import type {NameKind} from '../extract/section';
import type {Alternative} from './asked';
import {fold} from '../text/fold';
import type {Card, Store} from '../store/store';
import {toKey, toKeyOf, toUnits, type Unit} from '../text/to-units';

const LONGEST_PHRASE = 8;
/** From this length an acronym in small letters is hardly an ordinary word: `unicef`, `icat`. */
const PLAIN_ACRONYM = 4;
/** More than this many other phrases would drown what was typed. */
const MOST = 4;
/** The types whose names stand for each other. Two pages of one title are not one thing. */
const TYPES: ReadonlySet<string> = new Set(['term', 'agency', 'channel', 'instrument', 'mission']);

/** For each word of a query, the other phrases for the stretch it is part of. */
export function findSynonyms(
  store: Pick<Store, 'names' | 'card'>,
  units: readonly Unit[],
  isShouted: boolean,
): Alternative[][] {
  const found: Alternative[][] = units.map(() => []);
  units.forEach((unit, start) => {
    for (let end = start + 1; end <= Math.min(units.length, start + LONGEST_PHRASE); end += 1) {
      const key = toKeyOf(units.slice(start, end));
      const known = findThings(store, key).filter(
        ({card, kind}) =>
          kind !== 'acronym' ||
          (isAcronym(unit, units.length, isShouted) && hasAcronym(card, unit)),
      );
      const alternatives = otherNames(known, key);
      for (const own of found.slice(start, end)) own.push(...alternatives);
    }
  });
  return found;
}

interface Thing {
  card: Card;
  kind: NameKind;
}

/** What is called exactly so, in the order of the edition. */
function findThings({names, card}: Pick<Store, 'names' | 'card'>, key: string): Thing[] {
  return [...(names.get(key) ?? [])]
    .sort(([a], [b]) => a - b)
    .flatMap(([id, kind]) => {
      const own = card(id);
      return own && TYPES.has(own.type) ? [{card: own, kind}] : [];
    });
}

function otherNames(things: readonly Thing[], key: string): Alternative[] {
  const names = things.flatMap(({card}) => properNames(card));
  return [...new Map(names.map((text) => [toKey(text), text]))]
    .filter(([other]) => other !== '' && other !== key)
    .slice(0, MOST)
    .map(([, text]) => ({
      terms: toUnits(text).map(({term}) => term),
      kind: 'synonym',
      says: text,
    }));
}

/**
 * The names a thing is properly called by. Names that only people use lead to these, not back; a
 * source is called by its symbol.
 */
function properNames({type, names}: Card): string[] {
  const proper = names.filter(({kind}) => kind !== 'said').map(({text}) => text);
  return type === 'instrument' ? proper.slice(0, 1) : proper;
}

/**
 * Letter for letter: "boys" is not BOI, and "whom" is not WHO. Acronyms of two words, such as
 * "UN Women", are compared by their terms.
 */
export const hasAcronym = ({names}: Pick<Card, 'names'>, {word}: Pick<Unit, 'word'>): boolean =>
  names.some(({kind, text}) => kind === 'acronym' && (/\W/.test(text) || fold(text) === word));

/**
 * SEA is sexual exploitation and abuse where it is typed in capitals or alone; "sea" among other
 * words may be the sea.
 */
function isAcronym({text, word}: Unit, words: number, isShouted: boolean): boolean {
  return words === 1 || word.length >= PLAIN_ACRONYM || (!isShouted && text === text.toUpperCase());
}
