const MOST = 3;

/**
 * Symbols of the package in the same series as one, those with the nearest numbers first:
 * `S/RES/1319` for `s/res/1325`.
 */
export function nearestSources(vocabulary: readonly string[], symbol: string): string[] {
  const [series, wanted] = split(symbol);
  return vocabulary
    .map(split)
    .filter(([own, number]) => own === series && Number.isFinite(number))
    .sort(([, a], [, b]) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .slice(0, MOST)
    .map(([, number]) => `${series}${number}`.toUpperCase());
}

/** A symbol as its series, with the last stroke, and its number. */
function split(symbol: string): [series: string, number: number] {
  const at = symbol.lastIndexOf('/') + 1;
  return [symbol.slice(0, at), at === 0 ? NaN : Number(symbol.slice(at))];
}
