import type {Alternative} from './asked';
import type {Named} from '../store/name-table';
import type {Card} from '../store/store';
import {toKey, toUnits, type Unit} from '../text/to-units';

const LONGEST_PHRASE = 8;
/** From this length an acronym in small letters is hardly an ordinary word: `unicef`, `icat`. */
const PLAIN_ACRONYM = 4;
/** More than this many other phrases would drown what was typed. */
const MOST = 4;
/** The types whose names stand for each other. Two pages of one title are not one thing. */
const TYPES: ReadonlySet<string> = new Set(['term', 'agency', 'channel', 'instrument', 'mission']);

/** For each word of a query, the other phrases for the stretch it is part of. */
export function findSynonyms(
  named: (units: readonly Unit[]) => readonly Named[],
  units: readonly Unit[],
  isShouted: boolean,
): Alternative[][] {
  const found: Alternative[][] = units.map(() => []);
  for (let start = 0; start < units.length; start += 1) {
    for (let end = start + 1; end <= Math.min(units.length, start + LONGEST_PHRASE); end += 1) {
      const stretch = units.slice(start, end);
      const known = named(stretch).filter(({card}) => TYPES.has(card.type));
      if (
        known.length === 0 ||
        (known.every(({kind}) => kind === 'acronym') &&
          !isAcronym(stretch[0]!, units.length, isShouted))
      )
        continue;
      const key = stretch.map(({term}) => term).join(' ');
      const says = [
        ...new Map(known.flatMap(({card}) => properNames(card)).map((text) => [toKey(text), text])),
      ]
        .filter(([other]) => other !== '' && other !== key)
        .slice(0, MOST);
      const alternatives = says.map(([, text]): Alternative => ({
        terms: toUnits(text).map(({term}) => term),
        kind: 'synonym',
        says: text,
      }));
      for (let at = start; at < end; at += 1) found[at]!.push(...alternatives);
    }
  }
  return found;
}

/** The names a thing is properly called by. Names that only people use lead to these, not back; a source is called by its symbol. */
function properNames({type, names}: Card): string[] {
  const proper = names.filter(({kind}) => kind !== 'said').map(({text}) => text);
  return type === 'instrument' ? proper.slice(0, 1) : proper;
}

/** SEA is sexual exploitation and abuse where it is typed in capitals or alone; "sea" among other words may be the sea. */
function isAcronym({text, word}: Unit, words: number, isShouted: boolean): boolean {
  return words === 1 || word.length >= PLAIN_ACRONYM || (!isShouted && text === text.toUpperCase());
}
