import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {serve} from '../../scripts/serve';
import {readSiteEditions} from './read-site-editions';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    siteUrl: string;
  }
}

/** Serves the built site while the browser tests run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const dir = join(__dirname, '../../build');
  if (!existsSync(join(dir, 'editions.json')))
    throw new Error('There is no build to test; run npm test -- --only build');
  // Says what to do where it was made of other sources, or without the edition being written.
  readSiteEditions(dir);
  const {url, close} = await serve(dir, 0);
  project.provide('siteUrl', url);
  return close;
}
