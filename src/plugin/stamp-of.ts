import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** Changes whenever a file below the folders is added, removed or written. */
export function stampOf(folders: readonly string[]): string {
  let count = 0;
  let newest = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, {withFileTypes: true, recursive: true})) {
      if (!entry.isFile()) continue;
      count += 1;
      newest = Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
  }
  return `${count}:${newest}`;
}
