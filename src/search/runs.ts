/** Ascending numbers as runs: gap to the end of the last run, length of the run, gap, length … */
export function toRuns(ids: readonly number[]): number[] {
  const runs: number[] = [];
  let next = 0;
  for (const id of ids) {
    if (id === next && runs.length > 0) runs[runs.length - 1]! += 1;
    else runs.push(id - next, 1);
    next = id + 1;
  }
  return runs;
}

export function fromRuns(runs: readonly number[]): number[] {
  const ids: number[] = [];
  let next = 0;
  for (let at = 0; at < runs.length; at += 2) {
    next += runs[at]!;
    for (let left = runs[at + 1]!; left > 0; left -= 1) ids.push(next++);
  }
  return ids;
}
