import {isScalar, parseDocument, type Document} from 'yaml';

/** How YAML is printed, so that a text that nobody changed comes out byte for byte. */
export const AS_IT_STANDS = {lineWidth: 0, flowCollectionPadding: false};

/** Text that would come out otherwise than it went in: comments, order and form of an editor are not ours to change. */
export class EditingError extends Error {}

/**
 * Changes a YAML text and keeps its comments, order and form.
 * @param file named in the message
 * @throws EditingError where it cannot be read, or would lose its form
 */
export function editYaml(text: string, file: string, edit: (document: Document) => void): string {
  const lines = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replaceAll('\r\n', '\n');
  const document = parseDocument(plain);
  const [fault] = document.errors;
  if (fault)
    throw new EditingError(`${file} cannot be read: run npm run check, mend it, and try again.`);
  if (document.toString(AS_IT_STANDS) !== plain)
    throw new EditingError(
      `${file} is written in a form that would not survive a change by a command. Change it by hand.`,
    );
  edit(document);
  return document.toString(AS_IT_STANDS).replaceAll('\n', lines);
}

const SETTINGS = /^---[^\S\n]*\r?\n([^]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/** The same for the settings at the top of a page. */
export function editSettings(
  text: string,
  file: string,
  edit: (document: Document) => void,
): string {
  const settings = SETTINGS.exec(text)?.[1];
  if (settings === undefined) throw new EditingError(`${file} has no settings.`);
  const start = text.indexOf(settings, text.indexOf('\n'));
  return (
    text.slice(0, start) + editYaml(settings, file, edit) + text.slice(start + settings.length)
  );
}

/** `/3/sources/0` gives `[3, 'sources', 0]`. */
export const toPath = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) =>
      /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
    );

/** Replaces a text, and leaves the quotes around it as they are. */
export function setText(document: Document, pointer: string, value: string): void {
  const node = document.getIn(toPath(pointer), true);
  if (isScalar(node)) node.value = value;
  else document.setIn(toPath(pointer), value);
}
