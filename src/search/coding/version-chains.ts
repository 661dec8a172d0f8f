/** Sections in order, where an amended version stands after the section it amends. */
export interface VersionChains {
  /** Sections that amend none, ascending. */
  firsts: readonly number[];
  /** Sections that amend the one before them, ascending. */
  amended: readonly number[];
  /** Which of the first a section is or belongs to. */
  firstOf(id: number): number;
  /** How many amended versions follow a first one. */
  versionsOf(first: number): number;
}

/** @param amended numbers of the sections that amend the one before them, ascending */
export function toVersionChains(size: number, amended: readonly number[]): VersionChains {
  const later = new Set(amended);
  const firsts: number[] = [];
  const counts: number[] = [];
  const placeOf = new Int32Array(size);
  for (let id = 0; id < size; id += 1) {
    if (later.has(id) && firsts.length > 0) counts[counts.length - 1]! += 1;
    else {
      firsts.push(id);
      counts.push(0);
    }
    placeOf[id] = firsts.length - 1;
  }
  return {firsts, amended: [...amended], firstOf: (id) => firsts[placeOf[id]!]!, versionsOf: (first) => counts[placeOf[first]!]!};
}
