import {make, makeButton} from '../make';
import {LENS_WORDS as WORDS} from '../tool-words-en';
import {addChoices} from './add-choices';
import {nameOf} from './choice';
import {createFoldedList} from './create-folded-list';
import {isFolded, judge, type Judgement} from './judge';

const LISTS = 'main ul.items, main ul.changes, main ul.names, main .table--applicability tbody';

/**
 * One choice of mandate and phase for all lists of a page: what applies stands there, what applies
 * only if requested says so, what is not the reader's is folded with its count and the reasons. The
 * choice is kept in memory and gone when the page is left.
 */
export function attachMandateLens(place: HTMLElement): void {
  place.append(make('strong', {}, WORDS.title));
  const choices = addChoices(place);
  place.append(make('small', {}, WORDS.kept));
  const lists = [...place.ownerDocument.querySelectorAll<HTMLElement>(LISTS)].map(createFoldedList);
  const duties = [...place.ownerDocument.querySelectorAll<HTMLElement>('.changes--duties > li')];
  const clear = (): void => {
    choices.clear();
    lists.forEach((list) => list.unfold());
    state.show('');
  };
  const state = addState(place, () => {
    clear();
    choices.focus();
  });
  place.addEventListener('change', () => {
    const titles = choices.titles();
    if (titles.length === 0) return clear();
    const choice = choices.chosen();
    const judged = (item: HTMLElement): Judgement => judge(item, choice, choices.titleOf);
    const all = lists.flatMap(({items}) => items.map(judged));
    for (const list of lists)
      list.fold(judged, (count, total) => WORDS.foldedHere(count, total, nameOf(choice)));
    const folded = all.filter(isFolded).length;
    const requested = all.filter(({kind}) => kind === 'requested').length;
    state.show(
      [
        WORDS.shownFor(titles),
        ...(duties.length > 0 && duties.every((duty) => isFolded(judged(duty)))
          ? [WORDS.noDuty]
          : []),
        folded > 0 ? WORDS.folded(folded, all.length, nameOf(choice)) : WORDS.noneFolded,
        ...(requested > 0 ? [WORDS.requestedToo(requested)] : []),
      ].join(' '),
    );
  });
  // A browser that goes back shows the page as it stood.
  window.addEventListener('pagehide', clear);
  window.addEventListener('hashchange', openTarget);
}

/** What is chosen, said as it changes and in sight while it holds, with the way to undo it. */
function addState(place: HTMLElement, undo: () => void): {show: (words: string) => void} {
  const said = make('p');
  said.setAttribute('role', 'status');
  const clear = makeButton(WORDS.clear, undo);
  const state = make('div', {className: 'lens-state'}, said, clear);
  place.after(state);
  const show = (words: string): void => {
    said.textContent = words;
    clear.hidden = words === '';
    state.classList.toggle('lens-state--on', words !== '');
  };
  show('');
  return {show};
}

/** Not every browser opens the folded part that a link leads into. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
  const rest = target?.closest<HTMLDetailsElement>('.lens-rest');
  if (!target || !rest || rest.open) return;
  rest.open = true;
  target.scrollIntoView();
}
