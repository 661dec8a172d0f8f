import type {Nodes} from 'mdast';

/** A piece of a text, and what is to stand there. Offsets count from 0. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Puts every piece in its place. They do not overlap. */
export function replaceAt(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((done, {start, end, text: by}) => done.slice(0, start) + by + done.slice(end), text);
}

/**
 * The source of a node with something changed in it. Trees hold lines and columns of the file; their offsets are
 * those of the Markdown with its settings blanked out.
 */
export function replaceInNode(
  text: string,
  node: Nodes,
  change: (source: string) => string,
): Replacement {
  if (!node.position) throw new Error('a node that was read has a position');
  const {start, end} = node.position;
  const [from, to] = [offsetOf(text, start), offsetOf(text, end)];
  return {start: from, end: to, text: change(text.slice(from, to))};
}

function offsetOf(text: string, {line, column}: {line: number; column: number}): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** `::agencies{ids="iom unhcr"}` with another name in an attribute. */
export function renameInAttribute(
  source: string,
  attribute: string,
  from: string,
  to: string,
): string {
  const braces = source.lastIndexOf('{');
  const value = new RegExp(`(\\b${attribute}\\s*=\\s*)("[^"]*"|'[^']*'|[^\\s}]+)`, 'g');
  return (
    source.slice(0, braces) +
    source
      .slice(braces)
      .replace(value, (_, name: string, written: string) => name + renameIn(written, from, to))
  );
}

/** `:cite[old]{verified=text}` with another name in its brackets. */
export const renameInLabel = (source: string, from: string, to: string): string =>
  source.replace(`[${from}]`, () => `[${to}]`);

/** A name among others, whole: `iom` is not part of `iom-constitution`. */
const renameIn = (value: string, from: string, to: string): string =>
  value.replace(new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`, 'g'), () => to);

/** A link with another address. What is shown stays. */
export function renameInLink(source: string, from: string, to: string): string {
  const at = source.lastIndexOf(from);
  return at < 0 ? source : source.slice(0, at) + to + source.slice(at + from.length);
}
