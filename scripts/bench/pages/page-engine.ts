/** An engine in a page of its own, as a site would use it: nothing of it is loaded before a reader turns to it. */
export interface PageEngine {
  /**
   * Loads what the first results need. @param edition number of the edition that is asked; others
   * come when they are asked
   */
  open(edition: string): Promise<void>;
  /** Loads what is missing to rank any query fully. */
  complete(edition: string): Promise<void>;
  /** Loads what excerpts and phrases need, where that comes apart. */
  rest?(edition: string): Promise<void>;
  /** Makes the first five results ready to show. @returns how many there are of those */
  search(query: string, edition: string): Promise<number>;
}

/** Where the bench finds the engine. */
export interface BenchWindow {
  bench?: PageEngine;
}

export const SHOWN = 5;

export function expose(engine: PageEngine): void {
  (window as BenchWindow).bench = engine;
}

export async function fetchJson<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}
