import {NAME_KINDS, type Name} from './section';

/** Parts of a section that its names repeat: the title, what stands before and after its first colon, and the anchor. */
type Repeated = {title: string; anchor: string};

const CODES: Readonly<Record<string, (of: Repeated) => string>> = {
  '=': ({title}) => title,
  '<': ({title}) => title.slice(0, Math.max(0, title.indexOf(': '))),
  '>': ({title}) => (title.includes(': ') ? title.slice(title.indexOf(': ') + 2) : ''),
  '#': ({anchor}) => anchor,
};

/** A name as one short string: its kind, then a sign for what the section shows already, or the text. */
export function packName({kind, text}: Name, of: Repeated): string {
  const code = Object.keys(CODES).find((sign) => CODES[sign]!(of) === text);
  return NAME_KINDS.indexOf(kind) + (code ?? (text.length === 1 ? ` ${text}` : text));
}

export function openName(packed: string, of: Repeated): Name {
  const text = packed.slice(1);
  return {kind: NAME_KINDS[Number(packed[0])]!, text: text.length === 1 ? CODES[text]!(of) : /^ .$/u.test(text) ? text.slice(1) : text};
}
