/** A text in quotation marks, or a sign that holds objects and lists together. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * The first key that an object of a JSON text gives twice: of its two values a reader keeps the last,
 * and the other is lost. Undefined where there is none.
 * @param json a text that is valid JSON
 */
export function findRepeatedKey(json: string): {key: string; offset: number} | undefined {
  /** The keys of each object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let text = {key: '', offset: 0};
  for (const {0: token, index: offset} of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':') text = {key: JSON.parse(token) as string, offset};
    else if (open.at(-1)?.has(text.key)) return text;
    else open.at(-1)?.add(text.key);
  }
  return undefined;
}
