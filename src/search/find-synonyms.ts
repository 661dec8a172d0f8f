import type {Alternative} from './asked';
import type {SearchIndex} from './open-index';
import {toUnits, type Unit} from './to-units';

const LONGEST_PHRASE = 8;
/** From this length an acronym in small letters is hardly an ordinary word: `unicef`, `icat`. */
const PLAIN_ACRONYM = 4;

/** For each word of a query, the other phrases for the stretch it is part of. */
export function findSynonyms(index: SearchIndex, units: readonly Unit[], isShouted: boolean): Alternative[][] {
  const found: Alternative[][] = units.map(() => []);
  for (let start = 0; start < units.length; start += 1) {
    for (let end = start + 1; end <= Math.min(units.length, start + LONGEST_PHRASE); end += 1) {
      const stretch = units.slice(start, end);
      const synonym = index.synonyms.get(stretch.map(({term}) => term).join(' '));
      if (!synonym || (synonym.acronym && !isAcronym(stretch[0]!, units.length, isShouted))) continue;
      const alternatives = synonym.says.map((says): Alternative => ({terms: toUnits(says).map(({term}) => term), kind: 'synonym', says}));
      for (let at = start; at < end; at += 1) found[at]!.push(...alternatives);
    }
  }
  return found;
}

/** SEA is sexual exploitation and abuse where it is typed in capitals or alone; "sea" among other words may be the sea. */
function isAcronym({text, word}: Unit, words: number, isShouted: boolean): boolean {
  return words === 1 || word.length >= PLAIN_ACRONYM || (!isShouted && text === text.toUpperCase());
}
