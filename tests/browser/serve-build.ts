import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {serve} from '../../scripts/serve';
import {NEXT} from '../../src/edition';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    siteUrl: string;
  }
}

/** Serves the built site while the browser tests run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const dir = join(__dirname, '../../build');
  // A site that readers get does not show the edition being written, which these tests open.
  if (!existsSync(join(dir, NEXT)))
    throw new Error(
      'There is no build with the edition being written to test; run npm test -- --only build',
    );
  const {url, close} = await serve(dir, 0);
  project.provide('siteUrl', url);
  return close;
}
