/** A value a field may take, as readers see it. */
export interface Word {
  value: string;
  label: string;
  description?: string;
}

/** Word lists by name: `duty`, `audience`, or `agencies.functions` for one that only one collection has. */
export type Vocabulary = ReadonlyMap<string, readonly Word[]>;

type Json = Record<string, unknown>;

/** Collects every list of constants (`oneOf` with `const` and `title`) from the schemas, by schema file name. */
export function toVocabulary(schemas: ReadonlyMap<string, Json>): Vocabulary {
  const vocabulary = new Map<string, Word[]>();
  for (const [name, schema] of schemas)
    collect(schema, name === 'common' ? '' : `${name}.`, '', vocabulary);
  return vocabulary;
}

const STRUCTURE = new Set(['items', 'properties', '$defs']);

function collect(node: unknown, prefix: string, name: string, into: Map<string, Word[]>): void {
  if (node === null || typeof node !== 'object') return;
  const words = wordsOf(node as Json);
  if (words) {
    into.set(prefix + name, words);
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'object')
      collect(child, prefix, STRUCTURE.has(key) || /^\d+$/.test(key) ? name : key, into);
  }
}

/** The words of a list of constants; undefined where the schema is not such a list. */
export function wordsOf(schema: Json): Word[] | undefined {
  const options = schema.oneOf;
  if (!Array.isArray(options) || !options.every((option: Json) => typeof option.const === 'string'))
    return undefined;
  return options.map(
    ({
      const: value,
      title,
      description,
    }: {
      const: string;
      title?: string;
      description?: string;
    }) => ({
      value,
      label: title ?? value,
      ...(description ? {description} : {}),
    }),
  );
}

/** The label readers see for a value; the value itself where the list does not hold it. */
export function labelOf(vocabulary: Vocabulary, list: string, value: string): string {
  return vocabulary.get(list)?.find((word) => word.value === value)?.label ?? value;
}
