import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import {chromium} from 'playwright-core';
import {isExecutable} from './is-executable';

export interface FoundBrowser {
  path: string;
  /** How it was found, for people. */
  from: string;
}

const VARIABLES = ['SRSG_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
/** First the ones without windows, which need a quarter less of the processor for the same pages. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** A browser for the tests: named by a variable, of the system, Playwright's own, or shipped in a package. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): FoundBrowser | undefined {
  return fromVariable(env) ?? fromSystem(env) ?? fromPlaywright() ?? fromPackage();
}

function fromVariable(env: NodeJS.ProcessEnv): FoundBrowser | undefined {
  for (const name of VARIABLES) {
    const path = env[name];
    if (path && isExecutable(path)) return {path, from: `the variable ${name}`};
  }
  return undefined;
}

function fromSystem(env: NodeJS.ProcessEnv): FoundBrowser | undefined {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (isExecutable(path)) return {path, from: 'the system'};
    }
  }
  return undefined;
}

function fromPlaywright(): FoundBrowser | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? {path, from: 'Playwright'} : undefined;
}

/** Packages that carry a browser say where it is by a path or a file beside their manifest. */
function fromPackage(): FoundBrowser | undefined {
  const require = createRequire(__filename);
  for (const name of ['chromium', 'puppeteer']) {
    try {
      const shipped = require(name) as {path?: string; executablePath?: () => unknown};
      const path = shipped.path ?? shipped.executablePath?.();
      if (typeof path === 'string' && isExecutable(path))
        return {path, from: `the package ${name}`};
    } catch {
      // The package is not installed, or carries no browser: try the next.
    }
  }
  return undefined;
}
