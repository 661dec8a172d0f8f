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
 * The things of a collection that fit what was typed: what is called so first, then what begins so.
 * @param collection `agencies`, `pages`, `any` record, or `everything`
 */
export function findThings(
  things: readonly ListedThing[],
  collection: string,
  typed: string,
): ListedThing[] {
  const words = toWords(typed);
  const sought = typed.trim().toLowerCase();
  /** 0 is what is called so, 1 begins so, 2 has the words somewhere. */
  const rank = ({title, name}: ListedThing): number => {
    const texts = [title.toLowerCase(), name.toLowerCase()];
    if (texts.includes(sought)) return 0;
    return texts.some((text) => text.startsWith(sought)) ? 1 : 2;
  };
  const fitting = things.filter(
    (thing) =>
      (collection === 'everything' ||
        (collection === 'any' ? thing.kind !== 'pages' : thing.kind === collection)) &&
      fitsWords(thing, words),
  );
  return fitting.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
