/** What an editor must change; `offset` says how far into the text it begins. */
export interface ShownMarkup {
  what: string;
  cure: string;
  offset: number;
}

interface Kind {
  found: RegExp;
  /** How what is found is shown: "shows … as text". */
  as: string;
  cure: string;
}

/**
 * What was meant for a program and reaches readers as it stands. Each pattern is bounded. Where several fit, the first
 * says it.
 */
const KINDS: readonly Kind[] = [
  {
    found: /(?:^|\n):{2,}.*|(?<![\w:]):[a-z]+\[.*/,
    as: 'not what it stands for',
    cure: 'write the directive without blanks in it, and ::: alone on the last line of a box',
  },
  {
    found: /\[[^\]\n]{0,80}\](?:\[|\().*|\[[^\]\n]{0,80}\] \([^()\s]{0,80}(?:\.md|#|:\/\/).*/,
    as: 'not as a link',
    cure: 'write [words](page.md) without blanks, and name what [words][name] leads to',
  },
  {
    found: /\)\[[^\]\s]{0,80}(?:\.md|:\/\/).*|\[\[[^\]\n]{1,80}\]\].*/,
    as: 'not as a link',
    cure: 'write [words](page.md): the words in square brackets, then the page in round ones',
  },
  {
    found: /\[(?:\^|![A-Z])[^\]\n]{0,40}\].*/,
    as: 'not what it stands for',
    cure: 'say it in the text; name a source with :cite, and put a warning into a box of ::: lines',
  },
  {
    found: /\*\*.*|(?<![\w_])__(?=[^\s_]).*|(?<=[^\s_])__(?![\w_])|`.*/,
    as: 'not what it does',
    cure: 'set the sign before and behind the words, without a blank between; or remove it',
  },
  {
    found: /<!--.*|&#?[a-zA-Z\d]{2,20};.*/,
    as: 'not what it stands for',
    cure: 'end a note with -->, write a sign itself and not its name; or remove it',
  },
  {
    found: /(?:^|\n)#{1,6}(?=\p{L}).*/u,
    as: 'not as a heading',
    cure: 'put a blank behind the last #',
  },
];

/** What a text shows to its readers that should have become something else; undefined where all is words. */
export function findShownMarkup(text: string): ShownMarkup | undefined {
  for (const {found, as, cure} of KINDS) {
    const shown = found.exec(text);
    if (shown)
      return {
        what: `shows "${shown[0].trim().slice(0, 40)}" as text, and ${as}`,
        cure,
        offset: shown.index,
      };
  }
  return undefined;
}
