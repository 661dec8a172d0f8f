/** A field of a record that differs. `before` or `after` is undefined where the field was not there. */
export interface FieldChange {
  /** The way to it: keys, and for a part of a list what names it: `nodes › alert › text`. */
  field: string;
  before: unknown;
  after: unknown;
}

/** The keys by which a part of a list keeps its identity when its place changes, the first that all parts have. */
const NAMES = ['id', 'mandate', 'category', 'instrument', 'name', 'label', 'period'];

/** What is written for the search, and names in other languages: they change nothing that is said. */
const ASIDE: ReadonlySet<string> = new Set(['also_said', 'people_say', 'names_in', 'names_seen']);

/** Every field that differs between two values of a record, in the order of the later one; removed fields come last. */
export function fieldChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): FieldChange[] {
  if (isSame(before, after)) return [];
  if (isMap(before) && isMap(after))
    return childChanges(new Map(Object.entries(before)), new Map(Object.entries(after)), path);
  if (Array.isArray(before) && Array.isArray(after)) {
    const key = nameOfParts([...(before as unknown[]), ...(after as unknown[])]);
    if (key !== undefined) {
      const changes = childChanges(byName(before, key), byName(after, key), path);
      // The same parts in another order.
      return changes.length > 0 ? changes : [{field: path.join(' › '), before, after}];
    }
  }
  return [{field: path.join(' › '), before, after}];
}

function childChanges(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  path: readonly string[],
): FieldChange[] {
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].flatMap((name) =>
    ASIDE.has(name) ? [] : fieldChanges(before.get(name), after.get(name), [...path, name]),
  );
}

/** The key that names each part; undefined where the parts have none. */
function nameOfParts(parts: readonly unknown[]): string | undefined {
  return parts.length > 0 && parts.every(isMap)
    ? NAMES.find((key) =>
        parts.every((part) => typeof (part as Record<string, unknown>)[key] === 'string'),
      )
    : undefined;
}

/** A name that occurs again gets its number: two places in the same source. */
function byName(parts: readonly unknown[], key: string): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const part of parts) {
    const name = String((part as Record<string, unknown>)[key]);
    let own = name;
    for (let count = 2; named.has(own); count++) own = `${name} (${count})`;
    named.set(own, part);
  }
  return named;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal as data; the order of keys does not count, the order of lists does. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  if (isMap(a) && isMap(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
    );
  }
  return a === b;
}
