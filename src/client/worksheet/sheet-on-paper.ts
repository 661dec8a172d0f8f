import {make} from '../make';
import {WORKSHEET_WORDS as WORDS} from '../tool-words-en';
import {GAP_COLUMNS, HEAD_COLUMNS, isEmpty, type Column, type Line} from './partner-sheet';
import type {PartnerSheet} from './partner-sheet';

/** What is printed in the place of the fields. */
export interface SheetOnPaper {
  element: HTMLElement;
  show(sheet: PartnerSheet): void;
  clear(): void;
}

/**
 * The worksheet as it is printed: what was written in each field, whole, where a field would show
 * its first lines alone; nothing of what is empty.
 */
export function makeSheetOnPaper(columns: readonly Column[]): SheetOnPaper {
  const element = make('div', {className: 'tool__paper'});
  return {
    element,
    clear: () => element.replaceChildren(),
    show({head, partners, gaps}) {
      element.replaceChildren(
        ...entryOf(WORDS.sheet, HEAD_COLUMNS, head),
        ...partners.flatMap((line, at) => entryOf(`${WORDS.partner} ${at + 1}`, columns, line)),
        ...gaps.flatMap((line, at) => entryOf(`${WORDS.gap} ${at + 1}`, GAP_COLUMNS, line)),
      );
    },
  };
}

function entryOf(title: string, columns: readonly Column[], line: Line): HTMLElement[] {
  if (isEmpty(line)) return [];
  const written = columns.filter(({name}) => line[name]);
  return [
    make('p', {className: 'tool__paper-title'}, make('strong', {}, title)),
    make(
      'dl',
      {className: 'facts'},
      ...written.flatMap(({name}) => [make('dt', {}, name), make('dd', {}, line[name] ?? '')]),
    ),
  ];
}
