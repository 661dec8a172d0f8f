import type {Position} from './line-index';

/** What an editor did, in words; and where, which is often a line before the one where the reader gave up. */
export interface Explained {
  at: Position;
  what: string;
  cure: string;
}

/** A line cut up: how far it is indented, its key, and what stands behind the colon. */
interface Line {
  number: number;
  text: string;
  /** Where its key or its words begin, from 0, behind the hyphens of lists. */
  start: number;
  key: string | undefined;
  value: string;
}

type Rule = (line: Line) => [what: string, cure: string] | undefined;

const IN_QUOTES = 'put the whole text in quotes: "…"';

/** Mistakes that a line shows by itself, the plainest first. */
const RULES: readonly Rule[] = [
  ({text}) =>
    /^(<{7}|={7}|>{7}|\|{7})/.test(text)
      ? ['cannot be read before the markers of the merge are gone', 'keep one of the two sides']
      : undefined,
  ({text}) =>
    /^ *\t/.test(text)
      ? ['is indented with a tab', 'indent with blanks, as the lines above and below']
      : undefined,
  ({text}) =>
    /^ *-[\w"']/.test(text)
      ? ['lacks the blank after the hyphen', 'write a hyphen, a blank, and then the entry: - id: …']
      : undefined,
  ({text}) => {
    const found = /^ *(?:- )*([\w-]+):(?=[\w"'[])([^:]*)$/.exec(text);
    return found
      ? ['lacks the blank after the colon', `write ${found[1]}: ${found[2]?.trim().slice(0, 40)}`]
      : undefined;
  },
  ({value}) =>
    /^"(?:[^"\\]|\\.)*"\s*[^\s#]/.test(value)
      ? [
          'has a quotation mark inside of its quotation marks',
          'use single ones inside: "Say \'stop\' at once."',
        ]
      : undefined,
  ({value}) => {
    const escape = /^"(?:[^"\\]|\\["\\/nrtbfuxUN0 ])*(\\.)/.exec(value)?.[1];
    return escape
      ? [
          `holds ${escape}, and a backslash in double quotation marks has a meaning of its own`,
          'write the backslash twice, or put the text in single quotation marks',
        ]
      : undefined;
  },
  ({value}) => {
    const sign = /^[*&!%@`]/.exec(value)?.[0];
    return sign
      ? [`begins with ${sign}, which has a meaning of its own here`, IN_QUOTES]
      : undefined;
  },
  ({value}) =>
    /^\[[^\]]*\]\s*[^\s#]/.test(value)
      ? ['begins with a bracket, which opens a list', IN_QUOTES]
      : undefined,
  ({value}) =>
    /^[^"'[{|>].*:(\s|$)/.test(value)
      ? ['holds a colon in text without quotes', 'put the whole text in quotes: "…: …"']
      : undefined,
];

/** Mistakes that show only further down: what was opened is never closed. */
const OPENED: readonly Rule[] = [
  ({value}) =>
    /^"(?:[^"\\]|\\.)*$/.test(value)
      ? [
          'opens a quotation mark that is never closed',
          'close it with " at the end of the text; a text of several lines is indented throughout',
        ]
      : undefined,
  ({value}) =>
    /^'(?:[^']|'')*$/.test(value)
      ? [
          'begins with an apostrophe, which opens a quotation that is never closed',
          'put the whole text in double quotation marks: "\'tis …"',
        ]
      : undefined,
  ({value}) =>
    /^[[{][^\]}]*$/.test(value)
      ? ['opens a bracket that is never closed', 'close the list with ] at its end']
      : undefined,
];

/** How far up an opening may stand. */
const FAR = 40;

/**
 * What is wrong where a reader of YAML gave up, from the lines themselves: a parser's own words help nobody who does
 * not know the language.
 * @param at where it gave up
 */
export function explainYaml(text: string, at: Position): Explained {
  const lines = text.split(/\r?\n/).map(toLine);
  const isFilled = ({text: words}: Line): boolean => words.trim() !== '' && !/^\s*#/.test(words);
  const here = lines.slice(0, at.line).filter(isFilled).reverse();
  const [last, before] = here;
  for (const line of [last, before])
    for (const rule of line ? RULES : []) {
      const said = line && rule(line);
      if (said) return toExplained(line, said);
    }
  for (const line of here.slice(0, FAR))
    for (const rule of OPENED) {
      const said = rule(line);
      if (said) return toExplained(line, said);
    }
  const bare = [last, before].find((line) => line && isBare(line));
  if (bare)
    return toExplained(bare, [
      'is neither a key with a colon nor an entry of a list',
      'write key: text, begin an entry with a hyphen and a blank, or put the text above in quotes',
    ]);
  if (last && before && last.start !== before.start)
    return toExplained(last, [
      `begins after ${blanks(last.start)}, and what stands above it after ${blanks(before.start)}`,
      'let lines that belong together begin in the same column',
    ]);
  return {
    at,
    what: 'cannot be understood from here on',
    cure: 'check the indentation, and put text that holds ": " or " #" in quotes',
  };
}

const blanks = (count: number): string => `${count} ${count === 1 ? 'blank' : 'blanks'}`;

const isBare = ({key, text}: Line): boolean => key === undefined && !/^ *- /.test(text);

function toExplained({number, start}: Line, [what, cure]: [string, string]): Explained {
  return {at: {line: number, column: start + 1}, what, cure};
}

function toLine(text: string, index: number): Line {
  const found = /^(\s*(?:- +)*)(?:([\w-]+):(?:\s+|$))?(.*)$/.exec(text);
  return {
    number: index + 1,
    text,
    start: found?.[1]?.length ?? 0,
    key: found?.[2],
    value: found?.[3]?.trim() ?? '',
  };
}
