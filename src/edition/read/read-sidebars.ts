import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {require as requireTypeScript} from 'tsx/cjs/api';

/**
 * The contents of the edition being written, as `sidebars.ts` exports them: plain data. Undefined
 * where there is none.
 */
export function readSidebars(siteDir: string): unknown {
  const file = join(siteDir, 'sidebars.ts');
  if (!existsSync(file)) return undefined;
  const loaded = requireTypeScript(file, __filename) as {default?: unknown};
  return JSON.parse(JSON.stringify(loaded.default ?? loaded)) as unknown;
}
