import {Document, isMap, isScalar, isSeq, Scalar, type Node} from 'yaml';
import {AS_IT_STANDS} from './edit-yaml';

/** A word of a list or an id: it needs no quotes. */
const WORD = /^[a-z][a-z0-9-]*$/;

/** A value as YAML in the form of all files here: text for readers and days stand in quotes, words of lists do not. */
export function toNode(value: unknown): Node | null {
  const {contents} = new Document(value);
  quoteTexts(contents);
  return contents as Node | null;
}

/** A whole file. */
export const writeYaml = (value: unknown): string =>
  new Document(toNode(value)).toString(AS_IT_STANDS);

function quoteTexts(node: unknown): void {
  if (isScalar(node)) {
    if (typeof node.value === 'string' && !WORD.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
  } else if (isMap(node)) node.items.forEach(({value}) => quoteTexts(value));
  else if (isSeq(node)) node.items.forEach(quoteTexts);
}
