import {chromium, type Browser} from 'playwright-core';
import {findBrowser} from '../../scripts/find-browser';

/**
 * No sandbox, because tests also run as root in containers and open only our own pages; no traffic
 * of the browser's own. One thread paints: with several, a page takes a sixth more of the
 * processor, and nobody looks at it.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--num-raster-threads=1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @throws Error where no browser is found; `npm test` installs one or says how, before it comes to this */
export async function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (!found) throw new Error('There is no browser to test with');
  return chromium.launch({executablePath: found.path, args: FLAGS});
}
