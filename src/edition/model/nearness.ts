/** How near others are to each of a set of things, by their names. */
export type Nearness = Map<string, Map<string, number>>;

/** Related items that are named: more would be a list to read. */
const MOST = 5;

export function countNear(near: Nearness, one: string, other: string, weight: number): void {
  if (one === other) return;
  const others = near.get(one) ?? new Map<string, number>();
  near.set(one, others.set(other, (others.get(other) ?? 0) + weight));
}

/**
 * The nearest of what is wanted, nearest first.
 * @param find undefined for what is not wanted
 */
export function nearestOf<T>(
  near: Nearness,
  one: string,
  find: (other: string) => T | undefined,
): T[] {
  return [...(near.get(one) ?? [])]
    .sort(([a, nearA], [b, nearB]) => nearB - nearA || (a < b ? -1 : 1))
    .flatMap(([other]) => find(other) ?? [])
    .slice(0, MOST);
}
