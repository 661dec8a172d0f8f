import {load as parseYaml} from 'js-yaml';

/**
 * The queries of a list: lines of plain text, or YAML or JSON of texts or of `{query}`.
 * @throws Error in plain words where an item is no query
 */
export function parseQueries(text: string): string[] {
  const list = parseList(text);
  if (!Array.isArray(list))
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return list.map((item: unknown, at) => {
    const query: unknown = typeof item === 'string' ? item : Object(item).query;
    if (typeof query !== 'string') throw new Error(`Item ${at + 1} of the list has no query.`);
    return query;
  });
}

/** Undefined where the text is no list: lines may look like anything. */
function parseList(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}
