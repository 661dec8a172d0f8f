import {make} from '../make';
import {isFolded, type Judgement} from './judge';
import {addNote, removeNote} from './note';

/** A list, or the rows of a table, in which some items can be folded away. */
export interface FoldedList {
  items: readonly HTMLElement[];
  /** Folds what is not for the reader into a part that opens, and says of each item what it is. */
  fold(
    judge: (item: HTMLElement) => Judgement,
    say: (count: number, total: number) => string,
  ): void;
  /** Everything as it stood. */
  unfold(): void;
}

/** @param list an `ul`, or the `tbody` of a table in a region that scrolls */
export function createFoldedList(list: HTMLElement): FoldedList {
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const whole = list.closest<HTMLElement>('.scroll') ?? list;
  let rest: HTMLDetailsElement | undefined;
  const unfold = (): void => {
    items.forEach(removeNote);
    list.append(...items);
    whole.hidden = false;
    rest?.remove();
    rest = undefined;
  };
  return {
    items,
    unfold,
    fold(judge, say) {
      unfold();
      const folded = items.filter((item) => {
        const judgement = judge(item);
        addNote(item, judgement);
        return isFolded(judgement);
      });
      if (folded.length === 0) return;
      rest = make(
        'details',
        {className: 'lens-rest'},
        make('summary', {}, say(folded.length, items.length)),
        copyWith(whole, folded),
      );
      whole.hidden = folded.length === items.length;
      whole.after(rest);
    },
  };
}

/** The same list or table with other items; these are moved, so that each id stands there once. */
function copyWith(whole: HTMLElement, items: readonly HTMLElement[]): HTMLElement {
  const copy = whole.cloneNode(true) as HTMLElement;
  (copy.querySelector('tbody') ?? copy).replaceChildren(...items);
  return copy;
}
