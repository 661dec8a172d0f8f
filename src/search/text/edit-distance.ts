/**
 * Letters to insert, delete, replace or exchange with their neighbour to make one word of another:
 * optimal string alignment, computed over three rows (Boytsov, "Indexing methods for approximate
 * dictionary searching", 2011, section 2.1).
 * @param most stop as soon as it is certain to be more; the answer is then `most + 1`
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || lettersApart(one, other) > 2 * most)
    return most + 1;
  let before: number[] = [];
  let last = Array.from({length: other.length + 1}, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row;
    // Each cell with the three around it: above, to the left, and above the left one.
    let [left, corner] = [row, last[0] ?? 0];
    for (let column = 1; column <= other.length; column += 1) {
      const above = last[column] ?? 0;
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(above + 1, left + 1, corner + (same ? 0 : 1));
      if (
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      )
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
      [left, corner] = [cost, above];
    }
    if (least > most) return most + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}

/**
 * How many letters only one of two words has; each edit changes at most two. Quick, and rules out
 * nearly every word.
 */
function lettersApart(one: string, other: string): number {
  let rest = lettersOf(one) ^ lettersOf(other);
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** One bit for each letter; others than a to z share theirs, which only makes words look nearer. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}
