import type {ListedThing} from '../model/listed-thing';

/** As many as fit under a field and are still read. */
const MOST = 12;

/** Whether the words stand in a title or a name, in any order. */
export function fitsWords({title, name}: ListedThing, words: readonly string[]): boolean {
  const text = `${title} ${name}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

export const toWords = (typed: string): string[] =>
  typed.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * The things of a collection that fit what was typed: those first whose title begins with it.
 * @param collection `agencies`, `pages`, or `any` record
 */
export function findThings(
  things: readonly ListedThing[],
  collection: string,
  typed: string,
): ListedThing[] {
  const words = toWords(typed);
  const begins = ({title, name}: ListedThing): boolean =>
    [title, name].some((text) => text.toLowerCase().startsWith(typed.trim().toLowerCase()));
  const fitting = things.filter(
    (thing) =>
      (collection === 'any' ? thing.kind !== 'pages' : thing.kind === collection) &&
      fitsWords(thing, words),
  );
  return [...fitting.filter(begins), ...fitting.filter((thing) => !begins(thing))].slice(0, MOST);
}
