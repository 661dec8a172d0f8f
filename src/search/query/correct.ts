import type {Alternative} from './asked';
import {toTerm} from '../text/analyze';
import {countIds} from '../rank/id-set';
import {editDistance} from '../text/edit-distance';
import {holdersOf} from '../rank/holders-of';
import {filterInSteps, mapInSteps, type Steps} from '../rank/steps';
import type {Store} from '../store/store';
import type {Unit} from '../text/to-units';

const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 6;
const LONGEST = 40;
const MOST = 3;
/** An ending may make a stem this much shorter than the word it was cut from. */
const LONGEST_ENDING = 4;

const ENDINGS = 'e s es ed er ers ing ion ions ation ment al ity ly y ies'.split(' ');

interface Near {
  known: string;
  surface: string;
  edits: number;
}

/**
 * What a word that occurs nowhere may have been meant as: words that do occur, one or two letters away
 * (an exchange of neighbours counts as one), or two words written as one. Never a word from outside the package.
 */
export function* correct(store: Store, {word, term, symbol}: Unit): Steps<Alternative[]> {
  if (symbol || word.length < ONE_EDIT_FROM || word.length > LONGEST || /\d/.test(word)) return [];
  const most = word.length >= TWO_EDITS_FROM ? 2 : 1;
  const words = yield* filterInSteps(
    store.vocabulary,
    (known) => Math.abs(known.length - term.length) <= LONGEST_ENDING && /^\p{L}+$/u.test(known),
  );
  const toNear = (known: string, edits: number): Near[] =>
    edits <= most ? [{known, surface: store.surface(known), edits}] : [];
  const asSeen = (yield* mapInSteps(words, (known) =>
    toNear(
      known,
      Math.min(
        editDistance(store.surface(known), word, most),
        known.length >= ONE_EDIT_FROM - 1 ? editDistance(known, term, most) : most + 1,
      ),
    ),
  )).flat();
  // Only one form of each word is known. Where that is no help, the slip may be in the ending of another.
  const near =
    asSeen.length > 0
      ? asSeen
      : (yield* mapInSteps(
          words.filter((known) => known.length >= ONE_EDIT_FROM && known[0] === word[0]),
          (known) =>
            toNear(
              known,
              Math.min(...ENDINGS.map((ending) => editDistance(known + ending, word, most))),
            ),
        )).flat();
  const least = Math.min(...near.map(({edits}) => edits));
  const corrections = near
    .filter(({edits}) => edits === least)
    .map((each) => ({
      ...each,
      sameStart: each.known[0] === term[0] ? 1 : 0,
      count: countIds(holdersOf(store, each.known)),
    }))
    .sort((a, b) => b.sameStart - a.sameStart || b.count - a.count || (a.known < b.known ? -1 : 1))
    .slice(0, MOST)
    .map(({known, surface}): Alternative => ({terms: [known], kind: 'correction', says: surface}));
  return [...apart(store, word), ...corrections];
}

/** `nightclub` is tried as `night club`. */
export function apart(
  store: Pick<Store, 'has'>,
  word: string,
  kind: 'correction' | 'joined' = 'correction',
): Alternative[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const words = [word.slice(0, at), word.slice(at)];
    const terms = words.map(toTerm);
    if (terms.every(store.has)) return [{terms, kind, says: words.join(' ')}];
  }
  return [];
}
