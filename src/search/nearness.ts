/**
 * How near the words asked stand to each other in a text, as a factor from 1 to 2: `1 + m / max(w, m)`, where m is how many
 * different words asked the text holds and w the shortest stretch of words that holds them all (after the proximity factor of
 * the design's search reference, section 5.4). One word alone is near to nothing: 1.
 * @param places for each word of the text which of the words asked it is, or -1
 */
export function nearness(places: readonly number[]): number {
  const held = new Set(places.filter((place) => place >= 0)).size;
  if (held < 2) return 1;
  const counts = new Map<number, number>();
  let shortest = Infinity;
  let first = 0;
  places.forEach((place, last) => {
    if (place < 0) return;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    while (counts.size === held) {
      shortest = Math.min(shortest, last - first + 1);
      const leaving = places[first]!;
      first += 1;
      if (leaving < 0) continue;
      const left = counts.get(leaving)! - 1;
      if (left === 0) counts.delete(leaving);
      else counts.set(leaving, left);
    }
  });
  return 1 + held / Math.max(shortest, held);
}
