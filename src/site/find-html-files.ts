import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Every HTML file below a folder, sorted by path. */
export function findHtmlFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
