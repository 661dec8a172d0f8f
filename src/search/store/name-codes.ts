import {NAME_KINDS, type Name} from '../extract/section';

/** Parts of a title that names repeat: all of it; before and after its first colon; before and in brackets at its end. */
const CODES: Readonly<Record<string, (title: string) => string | undefined>> = {
  '=': (title) => title,
  '<': (title) => /^(.+?): /.exec(title)?.[1],
  '>': (title) => /^.+?: (.*)/.exec(title)?.[1],
  '[': (title) => /^(.+) \(/.exec(title)?.[1],
  ']': (title) => / \(([^(]+)\)$/.exec(title)?.[1],
};

/** A name as one short string: its kind, then a sign for what the title says already, or a blank and the text. */
export function packName({kind, text}: Name, title: string): string {
  const code = Object.keys(CODES).find((sign) => CODES[sign]?.(title) === text);
  return NAME_KINDS.indexOf(kind) + (code ?? ` ${text}`);
}

export function openName(packed: string, title: string): Name {
  const code = CODES[packed.slice(1)];
  return {
    // What is no kind was not written by `packName`; the weakest kind does no harm.
    kind: NAME_KINDS[Number(packed[0])] ?? 'said',
    text: code?.(title) ?? packed.slice(2),
  };
}

/** Stands for an anchor that is made of the title, or with a number of one of the names. No anchor begins with it. */
const MADE_OF = '=';

/** The anchor that a heading gets (github-slugger, without the number of a repeated one). */
const toHeadingAnchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

/** The id that an editor gives to a record, most often. */
const toRecordId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function packAnchor(anchor: string, title: string, names: readonly Name[]): string {
  if (anchor === '') return '';
  if (anchor === toHeadingAnchor(title)) return MADE_OF;
  const at = names.findIndex(({text}) => anchor === toRecordId(text));
  return at === -1 ? anchor : `${MADE_OF}${at}`;
}

export function openAnchor(packed: string, title: string, names: readonly Name[]): string {
  if (!packed.startsWith(MADE_OF)) return packed;
  return packed === MADE_OF
    ? toHeadingAnchor(title)
    : toRecordId(names[Number(packed.slice(MADE_OF.length))]?.text ?? '');
}
