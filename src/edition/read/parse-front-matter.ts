import {parseYaml, type ParsedYaml} from './parse-yaml';
import {FIRST} from './line-index';

/** A page cut in two: its settings, and the Markdown below them. */
export interface ParsedFrontMatter extends ParsedYaml {
  /** The Markdown, with the settings blanked out line by line, so that its positions are those of the file. */
  body: string;
  /** The Markdown alone, as it stands below the settings. */
  content: string;
}

const OPENING = /^---[^\S\n]*\r?\n/;
const CLOSING = /^---[^\S\n]*(\r?\n|$)/m;

/**
 * Reads the YAML between the two lines of three hyphens. It is parsed as data only:
 * an opening line such as `---js`, which other readers execute, is refused.
 */
export function parseFrontMatter(text: string, file: string): ParsedFrontMatter {
  const nothing = {
    value: undefined,
    valueAt: new Map(),
    keyAt: new Map(),
    body: text,
    content: text,
  };
  const refuse = (what: string, cure: string): ParsedFrontMatter => ({
    ...nothing,
    problems: [{file, ...FIRST, where: 'settings', what, cure, rule: 'front-matter'}],
  });
  const opening = OPENING.exec(text);
  if (!opening) {
    const [firstLine = ''] = text.split('\n', 1);
    const first = firstLine.trim();
    return first.startsWith('---')
      ? refuse(
          `open with "${first.slice(0, 40)}"`,
          'open them with three hyphens and nothing else on the line; settings are never code',
        )
      : refuse(
          'are missing',
          'begin the page with a line of three hyphens, the settings, and another line of three hyphens',
        );
  }
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) return refuse('are not closed', 'end them with a line of three hyphens');

  // One line before the YAML keeps its line numbers equal to those of the page.
  const yaml = `\n${rest.slice(0, closing.index)}`;
  const end = opening[0].length + closing.index + closing[0].length;
  const content = text.slice(end);
  return {
    ...parseYaml(yaml, file),
    content,
    body: text.slice(0, end).replace(/[^\n]+/g, '') + content,
  };
}
