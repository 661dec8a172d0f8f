import {findBrowser, type FoundBrowser} from './find-browser';
import {installWithApt} from './install-with-apt';

/** What to do where there is no browser and none can be installed. */
export const ADVICE =
  'There is no browser to test with. Run: sudo apt-get install chromium   (or set SRSG_BROWSER to the path of Chromium or Chrome)';

/**
 * A browser for the tests; installs Debian's where that is possible. Browser tests are never skipped.
 * @throws Error with the one command to run
 */
export function ensureBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found; installing Debian’s chromium …');
  // Older releases of Debian do not have the one without windows.
  return installWithApt(['chromium-headless-shell', 'chromium'], findBrowser, ADVICE);
}
