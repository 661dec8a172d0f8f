import {make, makeButton} from '../make';
import {WORKSHEET_WORDS as WORDS} from '../tool-words-en';
import {makeLineFields, type CheckMore, type LineFields} from './line-fields';
import {isEmpty, type Column, type Line} from './partner-sheet';

/** Entries of one kind, one below the other: partners, or gaps. */
export interface LineList {
  element: HTMLElement;
  /** Those in which something is written. */
  read(): Line[];
  add(lines: readonly Line[]): void;
  /** @returns how many fields have a fault */
  check(): number;
}

/** @param say tells the reader what happened, with a way to undo it */
export function makeLineList(
  name: string,
  columns: readonly Column[],
  checkMore: CheckMore,
  say: (words: string, undo?: () => void) => void,
): LineList {
  const holder = make('div');
  let lines: LineFields[] = [];
  let made = 0;

  const number = (): void =>
    lines.forEach((line, at) => {
      line.setTitle(`${name} ${at + 1}`);
      if (holder.children[at] !== line.element)
        holder.insertBefore(line.element, holder.children[at] ?? null);
    });
  const put = (line: Line): LineFields => {
    made += 1;
    const fields = makeLineFields(columns, line, `${name.toLowerCase()}-${made}`, checkMore, () => {
      const at = lines.indexOf(fields);
      lines = lines.filter((one) => one !== fields);
      fields.element.remove();
      number();
      say(WORDS.removed(name, at + 1), () => {
        lines = [...lines.slice(0, at), fields, ...lines.slice(at)];
        number();
        fields.focus();
      });
    });
    lines = [...lines, fields];
    return fields;
  };
  const add = makeButton(WORDS.add(name), () => {
    const fields = put({});
    number();
    fields.focus();
  });
  return {
    element: make('div', {}, holder, make('p', {}, add)),
    read: () => lines.map((line) => line.read()).filter((line) => !isEmpty(line)),
    add(more) {
      // Entries in which nothing is written make room.
      for (const line of lines.filter((one) => isEmpty(one.read()))) line.element.remove();
      lines = lines.filter((one) => !isEmpty(one.read()));
      for (const line of more) put(line);
      if (lines.length === 0) put({});
      number();
    },
    check: () => lines.reduce((sum, line) => sum + line.check(), 0),
  };
}
