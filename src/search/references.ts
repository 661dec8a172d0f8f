/**
 * Refers to values that come up again and again: 0 is the one referred to before, 1 the next one of the list, 2 the last one
 * that has come up so far, 3 the one that came up before that, and so on. Small numbers, which pack well.
 */
export interface ReferenceWriter<T> {
  /** Every value once, as they come up. */
  values: readonly T[];
  refer(value: T): number;
}

const SAME = 0;
const NEXT = 1;
const BACK = 2;

export function createReferenceWriter<T>(): ReferenceWriter<T> {
  const places = new Map<string, number>();
  const values: T[] = [];
  let last = -1;
  return {
    values,
    refer(value) {
      const key = JSON.stringify(value);
      const known = places.get(key);
      const before = last;
      last = known ?? values.length;
      if (known === undefined) {
        places.set(key, values.length);
        values.push(value);
        return NEXT;
      }
      return known === before ? SAME : BACK + values.length - 1 - known;
    },
  };
}

/** @returns the value that each reference stands for, asked in order; undefined for one that leads nowhere */
export function createReferenceReader<T>(
  values: readonly T[],
): (reference: number) => T | undefined {
  let last = -1;
  let seen = 0;
  return (reference) => {
    if (reference === NEXT) last = seen++;
    else if (reference !== SAME) last = seen - 1 - (reference - BACK);
    return values[last];
  };
}
