/** Work in steps: wherever it yields, it may be paused or given up. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does it a stretch at a time.
 * @param turn lets the page do something else; called after each step
 * @param isWanted asked after each step: what nobody waits for any more is given up
 * @returns undefined where it was given up
 */
export async function finishInTurns<T>(
  steps: Steps<T>,
  turn: () => Promise<void> | undefined,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const pause = turn();
    if (pause) await pause;
    if (!isWanted()) return undefined;
  }
}

/** So many items are looked at between two yields. */
const ITEMS_PER_STEP = 128;

/** `filter` for a test that may take long. */
export function* filterInSteps<T>(items: readonly T[], test: (item: T) => boolean): Steps<T[]> {
  const found: T[] = [];
  for (const [at, item] of items.entries()) {
    if (at % ITEMS_PER_STEP === ITEMS_PER_STEP - 1) yield;
    if (test(item)) found.push(item);
  }
  return found;
}

/** `map` for work that may take long. */
export function* mapInSteps<T, U>(
  items: readonly T[],
  work: (item: T) => U,
  perStep = ITEMS_PER_STEP,
): Steps<U[]> {
  const made: U[] = [];
  for (const [at, item] of items.entries()) {
    if (at % perStep === perStep - 1) yield;
    made.push(work(item));
  }
  return made;
}
