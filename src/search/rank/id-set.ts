/** A set of section numbers, one bit each. */
export type Bitset = Uint32Array;

/** @param size how many numbers there can be */
export function toBitset(size: number, ids: Iterable<number>): Bitset {
  const set = new Uint32Array((size + 31) >>> 5);
  addBits(set, ids);
  return set;
}

export function addBits(set: Bitset, ids: Iterable<number>): void {
  for (const id of ids) set[id >>> 5]! |= 1 << (id & 31);
}

export function hasBit(set: Bitset, id: number): boolean {
  return ((set[id >>> 5]! >>> (id & 31)) & 1) === 1;
}

export function countBits(set: Bitset): number {
  let count = 0;
  for (const word of set) count += onesOf(word);
  return count;
}

/** How many numbers two sets of one size share. */
export function countShared(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) count += onesOf(a[at]! & b[at]!);
  return count;
}

export function intersectBits(a: Bitset, b: Bitset): Bitset {
  return a.map((word, at) => word & b[at]!);
}

export function uniteBits(a: Bitset, b: Bitset): Bitset {
  return a.map((word, at) => word | b[at]!);
}

export function bitsOf(set: Bitset): number[] {
  const ids: number[] = [];
  set.forEach((word, at) => {
    for (let rest = word; rest !== 0; rest &= rest - 1)
      ids.push(at * 32 + 31 - Math.clz32(rest & -rest));
  });
  return ids;
}

/** Ones in a word of 32 bits, counted in parallel (Warren, Hacker's Delight, 5-1). */
function onesOf(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
