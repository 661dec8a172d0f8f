import {make} from '../make';
import {LENS_WORDS as WORDS} from '../tool-words-en';
import {DIMENSIONS, type Choice, type Dimension} from './choice';

interface Value {
  id: string;
  title: string;
}

/** The controls of a choice, in a place that names what there is to choose: `data-mandate='[{"id":…,"title":…}]'`. */
export interface Choices {
  chosen(): Choice;
  /** What is chosen, in words: `['Executive mandate', 'Start-up']`. */
  titles(): string[];
  titleOf: (dimension: Dimension, id: string) => string;
  /** Nothing is chosen any more. */
  clear(): void;
  focus(): void;
}

export function addChoices(place: HTMLElement): Choices {
  const values = (name: Dimension): Value[] => JSON.parse(place.dataset[name] ?? '[]') as Value[];
  const selects = new Map(
    DIMENSIONS.filter((name) => place.dataset[name] !== undefined).map((name) => [
      name,
      addSelect(place, name, values(name)),
    ]),
  );
  const valueOf = (name: Dimension): string => selects.get(name)?.value ?? '';
  return {
    chosen: () => ({
      mandate: valueOf('mandate'),
      phase: valueOf('phase'),
      audience: valueOf('audience'),
    }),
    titles: () =>
      [...selects.values()]
        .filter(({value}) => value !== '')
        .map((select) => select.selectedOptions[0]?.textContent ?? ''),
    titleOf: (name, id) => values(name).find((value) => value.id === id)?.title ?? id,
    clear: () => selects.forEach((select) => (select.value = '')),
    focus: () => [...selects.values()][0]?.focus(),
  };
}

function addSelect(
  place: HTMLElement,
  name: Dimension,
  values: readonly Value[],
): HTMLSelectElement {
  // Browsers put back what was chosen before the page was loaded anew; here that would be a trace.
  const select = make('select', {autocomplete: 'off'});
  select.append(
    ...[{id: '', title: WORDS.all[name]}, ...values].map(({id, title}) =>
      make('option', {value: id}, title),
    ),
  );
  place.append(make('label', {}, `${WORDS[name]} `, select));
  return select;
}
