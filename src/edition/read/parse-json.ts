import {createLineIndex, type Position} from './line-index';

/** A text as JSON: its value, or where it stops being JSON. */
export type ParsedJson =
  {value: unknown; fault?: undefined} | {fault: {what: string; at: Position}};

/** Never throws. */
export function parseJson(text: string): ParsedJson {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch (error) {
    if (text.trim() === '') return {fault: {what: 'is empty', at: {line: 1, column: 1}}};
    return {
      fault: {
        what: 'is not valid JSON',
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
