import {readStages} from './read-stages';
import {ASKED, type Visit} from './visit';

const FIELD = 'input[type=search]';
/** A result on the search page. */
const RESULT = '.search-result a';

/** Our own search as it is on the built site: from the start page of an edition to its search page. */
export function visitSite(outDir: string, edition: string): Visit {
  const {rank, texts} = readStages(outDir, edition);
  return {
    folder: outDir,
    later: {full: [...rank.paths, `/${edition}/assets/opener.js`], extra: texts.paths},
    async arrive(page, url) {
      await page.goto(`${url}/${edition}/`);
      await page.waitForLoadState('networkidle');
    },
    async findFirst(page) {
      const from = new URL(page.url());
      await page.goto(new URL(`/${edition}/search/`, from).href, {waitUntil: 'commit'});
      await page.fill(FIELD, ASKED[0]);
      await page.waitForSelector(RESULT);
    },
    async askAgain(page) {
      await page.fill(FIELD, '');
      // Letter by letter, as a quick typist does.
      await page.locator(FIELD).first().pressSequentially(ASKED[1], {delay: 100});
      await page.waitForSelector(RESULT);
    },
  };
}
