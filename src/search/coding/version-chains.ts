/** Sections in order, where an amended version stands after the version it amends. */
export interface VersionChains {
  /** Sections that amend none, ascending. */
  firsts: readonly number[];
  /** Sections that amend the one before them, ascending. */
  amended: readonly number[];
}

/** @param amended numbers of the sections that amend the one before them, ascending */
export function toVersionChains(size: number, amended: readonly number[]): VersionChains {
  const later = new Set(amended);
  return {
    firsts: Array.from({length: size}, (_, id) => id).filter((id) => !later.has(id)),
    amended: [...amended],
  };
}
