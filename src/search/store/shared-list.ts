/** Every value once, as they come up, and for each asked its place among them. */
export function createList<T>(all: readonly T[]): {values: T[]; places: number[]} {
  const known = new Map<string, number>();
  const values: T[] = [];
  const places = all.map((value) => {
    const key = JSON.stringify(value);
    const place = known.get(key) ?? values.push(value) - 1;
    known.set(key, place);
    return place;
  });
  return {values, places};
}
