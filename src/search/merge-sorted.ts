/** Two ascending lists as one, without doubles, in one pass: sorting anew would hold up the page. */
export function mergeSorted(one: readonly string[], other: readonly string[]): string[] {
  const merged: string[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const takesOne = b >= other.length || (a < one.length && one[a]! <= other[b]!);
    if (takesOne && one[a] === other[b]) b += 1;
    merged.push(takesOne ? one[a++]! : other[b++]!);
  }
  return merged;
}
