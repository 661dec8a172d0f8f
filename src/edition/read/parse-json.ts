import {findRepeatedKey} from './find-repeated-key';
import {createLineIndex, type Position} from './line-index';

/** A text as JSON: its value, or where it stops being JSON, or loses a value. */
export type ParsedJson =
  {value: unknown; fault?: undefined} | {fault: {what: string; cure: string; at: Position}};

const SEE_BEFORE =
  'look right before this place for a comma or a quotation mark that is missing or too many';

/** Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    const value = JSON.parse(text) as unknown;
    const repeated = findRepeatedKey(text);
    if (!repeated) return {value};
    const what = `gives "${repeated.key}" a second time in one place, and the first is lost`;
    const at = createLineIndex(text)(repeated.offset);
    return {fault: {what, cure: 'keep one of the two', at}};
  } catch (error) {
    if (text.trim() === '')
      return {fault: {what: 'is empty', cure: SEE_BEFORE, at: {line: 1, column: 1}}};
    return {
      fault: {
        what: 'is not valid JSON',
        cure: SEE_BEFORE,
        at: createLineIndex(text)(offsetOf((error as Error).message, text)),
      },
    };
  }
}

/** The parser names the place in some of its messages only. */
function offsetOf(message: string, text: string): number {
  const told = /position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  return isUnexpected(message) ? firstUnexpected(text) : text.trimEnd().length;
}

const isUnexpected = (message: string): boolean => message.startsWith('Unexpected token');

/** Binary search: every beginning of the text that holds the unexpected character fails, every shorter one does not. */
function firstUnexpected(text: string): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUnexpected(messageFor(text.slice(0, middle)))) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function messageFor(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
