/** A sign that a reader cannot see, or that shows as something else, and where it stands in its text. */
export interface HiddenSign {
  offset: number;
  /** For example `U+202E, which turns the direction of text`. */
  name: string;
}

/**
 * Controls, format signs, private and unpaired code points, and letters that are blank. Tabs and line ends are no
 * such signs; `toMeantText` mends what word processors put in.
 */
const HIDDEN =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Variation_Selector}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFC\uFFFD]/gu;

/** What each kind does, the narrower kinds first. */
const KINDS: readonly [RegExp, string][] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'which turns the direction of text'],
  [/[\u{E0000}-\u{E007F}]/u, 'a tag sign, which hides text in text'],
  [/[\u00AD]/u, 'a soft hyphen'],
  [/[\u034F\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/u, 'which has no width'],
  [/\0/u, 'NUL, which ends the text for some programs'],
  [/\p{Cc}/u, 'a control sign'],
  [/\p{Cs}/u, 'one half of a sign'],
  [/\p{Variation_Selector}/u, 'which changes the look of the sign before it'],
  [/[\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/u, 'which looks like a blank and is none'],
  [/[\p{Zl}\p{Zp}]/u, 'a line end that not every program knows'],
  [/[\uFFFC\uFFFD]/u, 'which stands for something that was lost'],
  [/\p{Co}/u, 'which only a private font shows'],
];

/** Every hidden sign of a text, in its order. */
export function findHiddenSigns(text: string): HiddenSign[] {
  return [...text.matchAll(HIDDEN)].map(({0: sign, index}) => ({
    offset: index,
    name: `${codeOf(sign)}, ${KINDS.find(([kind]) => kind.test(sign))?.[1] ?? 'which cannot be seen'}`,
  }));
}

/** The text without them. */
export const withoutHiddenSigns = (text: string): string => text.replace(HIDDEN, '');

/** The text with each of them in words, so that a message about it shows what is there and does nothing else. */
export const showHiddenSigns = (text: string): string =>
  text.replace(HIDDEN, (sign) => `[${codeOf(sign)}]`).replaceAll('\n', ' ');

/** What an editor has to do about one. */
export const RETYPE = 'delete it, and type the words around it again';

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
