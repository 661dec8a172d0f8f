/** @jsxImportSource preact */
import {render} from 'preact';
import type {SearchStore} from './search-store';
import {suggest, type Suggested} from './suggest';
import Suggestions, {lineId, LIST_ID} from './Suggestions';
import {toListKey} from './to-list-key';

/**
 * Makes the field in the bar a combobox with the best results and the way to all of them. What has been typed
 * before the search was there is taken over.
 * @param go follows a line; undefined stands for all results
 * @returns draws the present state
 */
export function attachSuggestions(
  field: HTMLInputElement,
  store: SearchStore,
  go: (line: Suggested | undefined) => void,
): () => void {
  const list = document.createElement('div');
  field.after(list);

  let isOpen = false;
  let active = -1;
  let lines: Suggested[] = [];
  const draw = (): void => {
    const state = store.read();
    lines = isOpen ? suggest(state) : [];
    if (field.value !== state.words) field.value = state.words;
    render(
      <Suggestions
        state={state}
        store={store}
        lines={lines}
        active={active}
        isOpen={isOpen}
        onChoose={choose}
      />,
      list,
    );
    field.setAttribute('aria-expanded', String(lines.length > 0));
    if (active >= 0) field.setAttribute('aria-activedescendant', lineId(active));
    else field.removeAttribute('aria-activedescendant');
  };
  const set = (open: boolean, at = -1): void => {
    isOpen = open;
    active = at;
    draw();
  };
  const choose = (line: Suggested | undefined): void => {
    if (line?.kind === 'filter') return store.change({words: line.completion.text});
    set(false);
    field.blur();
    go(line);
  };
  const type = (): void => {
    isOpen = true;
    active = -1;
    store.change({words: field.value});
  };

  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', LIST_ID],
  ] as const)
    field.setAttribute(name, value);
  field.addEventListener('input', type);
  field.addEventListener('focus', store.open);
  field.addEventListener('keydown', (event) => {
    const handled = toListKey(
      {
        isOpen: lines.length > 0,
        active,
        count: lines.length,
        setActive: (at) => set(true, at),
        open: () => set(true),
        close: () => set(false),
        clear: store.clear,
        go: () => choose(lines[active]),
      },
      event,
    );
    if (handled) event.preventDefault();
  });
  field.parentElement?.addEventListener('focusout', ({relatedTarget, currentTarget}) => {
    const stays =
      relatedTarget instanceof Node &&
      currentTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!stays) set(false);
  });

  if (field.value !== '' && field.value !== store.read().words) type();
  if (document.activeElement === field) store.open();
  if (field.dataset.entered !== undefined) choose(undefined);
  return draw;
}
