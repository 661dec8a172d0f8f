import type {Page} from 'playwright-core';

/** How a reader comes to results. */
export interface Visit {
  /** The folder that is served. */
  folder: string;
  /** Opens a page and waits until nothing more comes; search has not been turned to. */
  arrive(page: Page, url: string): Promise<void>;
  /** Turns to search, types, and waits until results can be seen. */
  findFirst(page: Page): Promise<void>;
  /** Waits until nothing more is needed to rank; undefined where the engine knows no such state. */
  complete?(page: Page): Promise<void>;
  /** Waits until the texts for excerpts and phrases are there too, where they come apart. */
  rest?(page: Page): Promise<void>;
  /** Paths that belong to the later stages: they may be on their way while first results are shown. */
  later: {full: readonly string[]; extra: readonly string[]};
  /** Asks for other words. */
  askAgain(page: Page): Promise<void>;
}

/** Two words that every engine finds, and two others. */
export const ASKED = ['police report', 'passport contractor'] as const;
