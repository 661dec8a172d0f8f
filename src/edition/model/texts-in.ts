/** A text of a record, and its JSON pointer in it: `/sources/0/at`. */
export interface TextPart {
  part: string;
  text: string;
}

/** Every text in a value, at any depth. */
export function textsIn(value: unknown, part = ''): TextPart[] {
  if (typeof value === 'string') return [{part, text: value}];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${part}/${key}`));
}
