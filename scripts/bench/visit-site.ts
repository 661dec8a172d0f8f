import type {Visit} from './visit';
import {ASKED} from './visit';
import {readStages} from './read-stages';

/** Our own search as it is on the built site: from a page of an edition, by the key that opens it. */
export function visitSite(outDir: string): Visit {
  const {rank, texts} = readStages(outDir);
  return {
    folder: outDir,
    later: {full: rank.paths, extra: texts.paths},
    async arrive(page, url) {
      await page.goto(`${url}/next/`);
      await page.waitForSelector('[role=combobox]');
      await page.waitForLoadState('networkidle');
    },
    async findFirst(page) {
      await page.keyboard.press('/');
      await page.keyboard.type(ASKED[0]);
      await page.waitForSelector('[role=option]');
    },
    async askAgain(page) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(ASKED[1]);
      await page.waitForSelector('[role=option]');
    },
  };
}
