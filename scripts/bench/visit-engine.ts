import type {Page} from 'playwright-core';
import {ASKED, type Visit} from './visit';

/** An engine in its own page. @param edition number of the edition that is asked */
export function visitEngine(folder: string, edition: string): Visit {
  const ask = async (page: Page, words: string): Promise<void> => {
    await page.evaluate(`bench.search(${JSON.stringify(words)}, ${JSON.stringify(edition)})`);
  };
  return {
    folder,
    later: {full: [], extra: []},
    async arrive(page, url) {
      await page.goto(url);
      await page.waitForFunction('window.bench !== undefined');
      await page.waitForLoadState('networkidle');
    },
    async findFirst(page) {
      await page.evaluate(`bench.open(${JSON.stringify(edition)})`);
      await ask(page, ASKED[0]);
    },
    complete: async (page) => {
      await page.evaluate(`bench.complete(${JSON.stringify(edition)})`);
    },
    rest: async (page) => {
      await page.evaluate(`bench.rest?.(${JSON.stringify(edition)})`);
    },
    askAgain: (page) => ask(page, ASKED[1]),
  };
}
