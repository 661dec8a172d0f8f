import {chromium, type Browser} from 'playwright-core';
import {findBrowser} from '../find-browser';

/** No sandbox, because it opens only our own pages; no traffic of the browser's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @throws Error in plain words where there is no browser */
export async function startBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (!found)
    throw new Error(
      'There is no browser to measure in. Install Chromium, or name one in the variable SRSG_BROWSER.',
    );
  return chromium.launch({executablePath: found.path, args: FLAGS});
}
