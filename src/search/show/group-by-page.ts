/** Results of one page, best first. */
export interface PageGroup<T> {
  /** Path of the page. */
  page: string;
  results: readonly T[];
}

/** Results of one page together, in the place of the best of them. */
export function groupByPage<T>(
  results: readonly T[],
  addressOf: (result: T) => string,
): PageGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const result of results) {
    const page = addressOf(result).split('#')[0] ?? '';
    const group = groups.get(page);
    if (group) group.push(result);
    else groups.set(page, [result]);
  }
  return [...groups].map(([page, found]) => ({page, results: found}));
}
