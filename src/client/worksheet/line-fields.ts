import {make, makeButton} from '../make';
import {WORKSHEET_WORDS as WORDS} from '../tool-words-en';
import {checkCell} from './check-cell';
import {toLine, type Column, type Line, type SheetFault} from './partner-sheet';

/** The fields of one entry of the sheet. */
export interface LineFields {
  element: HTMLFieldSetElement;
  read(): Line;
  /** Says at each field what is wrong with it. @returns how many fields have a fault */
  check(): number;
  setTitle(title: string): void;
  /** Puts the cursor into the first field. */
  focus(): void;
}

/** What else is to be said of a cell: that it leads to a person or a place. */
export type CheckMore = (words: string) => Pick<SheetFault, 'what' | 'cure'> | undefined;

type Control = HTMLTextAreaElement | HTMLSelectElement;

export function makeLineFields(
  columns: readonly Column[],
  line: Line,
  prefix: string,
  checkMore: CheckMore,
  remove?: () => void,
): LineFields {
  const title = make('legend');
  const fields = columns.map((column) => {
    const control = makeControl(column, line[column.name] ?? '');
    const id = `${prefix}-${column.name}`;
    const what = make('span', {className: 'tool__hint', id: `${id}-what`}, column.what);
    const said = make('span', {className: 'tool__fault', id: `${id}-said`});
    control.id = id;
    control.setAttribute('aria-describedby', `${id}-what ${id}-said`);
    const check = (): boolean => {
      const fault =
        checkCell(column, control.value) ?? (control.value ? checkMore(control.value) : undefined);
      said.textContent = fault ? `${fault.what}; ${fault.cure}.` : '';
      control.setAttribute('aria-invalid', String(fault !== undefined));
      return fault === undefined;
    };
    control.addEventListener('change', check);
    const name = make('label', {htmlFor: id}, column.name);
    return {column, control, check, element: make('div', {}, name, what, control, said)};
  });
  const element = make(
    'fieldset',
    {className: 'tool__line'},
    title,
    ...fields.map(({element}) => element),
    ...(remove ? [makeButton(WORDS.remove, remove)] : []),
  );
  return {
    element,
    read: () =>
      toLine(columns, (name) => fields.find(({column}) => column.name === name)?.control.value),
    check: () => fields.filter(({check}) => !check()).length,
    setTitle(words) {
      title.textContent = words;
    },
    focus: () => fields[0]?.control.focus(),
  };
}

/** Browsers put back what was written before the page was loaded anew; here that would be a trace. */
function makeControl({options}: Column, cell: string): Control {
  if (options.length === 0)
    return make('textarea', {rows: 1, autocomplete: 'off', spellcheck: false, value: cell});
  const select = make('select', {autocomplete: 'off'});
  // A word that is not in the list stays, and is marked.
  for (const value of new Set(['', ...options, cell]))
    select.append(make('option', {value}, value));
  select.value = cell;
  return select;
}
