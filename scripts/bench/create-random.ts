/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Some of a list, in its order. */
export function sample<T>(list: readonly T[], most: number, random: () => number): T[] {
  const drawn = list
    .map((item, at) => ({item, at, draw: random()}))
    .sort((a, b) => a.draw - b.draw)
    .slice(0, most);
  return drawn.sort((a, b) => a.at - b.at).map(({item}) => item);
}
