/** From when a page asked for something until it had it, in ms on one clock. */
export interface Span {
  start: number;
  end: number;
}

/**
 * How many requests had to wait for one another: the longest chain in which each was asked for
 * after the one before had come.
 */
export function countTrips(spans: readonly Span[]): number {
  let trips = 0;
  let end = -Infinity;
  for (const span of [...spans].sort((a, b) => a.end - b.end)) {
    if (span.start < end) continue;
    trips += 1;
    end = span.end;
  }
  return trips;
}
