/** A set of section numbers: one byte for each section, 1 where it belongs. */
export type IdSet = Uint8Array;

/** @param size how many sections there are */
export function toIdSet(size: number, ids: Iterable<number>): IdSet {
  const set = new Uint8Array(size);
  for (const id of ids) set[id] = 1;
  return set;
}

export const hasId = (set: IdSet, id: number): boolean => set[id] === 1;

export const countIds = (set: IdSet): number => set.reduce((sum, held) => sum + held, 0);

export const intersect = (a: IdSet, b: IdSet): IdSet => a.map((held, id) => held & (b[id] ?? 0));

export const unite = (a: IdSet, b: IdSet): IdSet => a.map((held, id) => held | (b[id] ?? 0));
