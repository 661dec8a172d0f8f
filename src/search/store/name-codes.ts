import {NAME_KINDS, type Name} from '../extract/section';

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
  return {
    kind: NAME_KINDS[Number(packed[0])]!,
    text: text.length === 1 ? CODES[text]!(of) : /^ .$/u.test(text) ? text.slice(1) : text,
  };
}

/** Stands for the anchor that a heading of this title gets (github-slugger, without the number of a repeated one). */
const OF_TITLE = '=';

const toSlug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

export function packAnchor(anchor: string, title: string): string {
  return anchor !== '' && anchor === toSlug(title) ? OF_TITLE : anchor;
}

export function openAnchor(packed: string, title: string): string {
  return packed === OF_TITLE ? toSlug(title) : packed;
}
