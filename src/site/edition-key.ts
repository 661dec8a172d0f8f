import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findEditions, foldersOf, NEXT} from '../edition';
import {readManifest} from '../edition/freeze/manifest';
import {readSummary} from '../edition/freeze/summary';

/** What the pages of an edition depend on besides its own content. */
const CODE = [
  'src',
  'static',
  'versioned_sidebars',
  'package-lock.json',
  'docusaurus.config.ts',
  'sidebars.ts',
];

/** A digest of the code of the site, and of everything else that all editions are made with. */
export function digestCode(siteDir: string): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(process.env.PACKAGE_RELEASE ?? '');
  CODE.forEach((path) => addTo(hash, siteDir, path));
  return hash.digest('hex');
}

/**
 * A digest of everything that an edition is built from. While it is the same, what was built can be
 * used again: a published edition never changes, so that it is built anew only for other code.
 */
export function editionKey(siteDir: string, name: string, code: string): string {
  const hash = createHash('sha256').update(code).update(name);
  const names = findEditions(siteDir).map((folders) => folders.name);
  if (name === NEXT) {
    // Its pages outside of editions lead to the current one.
    hash.update(names.join(' '));
    addTo(hash, siteDir, foldersOf(NEXT).docs);
    addTo(hash, siteDir, foldersOf(NEXT).data);
  } else hash.update(readManifest(siteDir, name)?.sha256 ?? '');
  hash.update(JSON.stringify(readSummary(siteDir, name)));
  const earlier = names[names.indexOf(name) + 1];
  if (earlier !== undefined) hash.update(readManifest(siteDir, earlier)?.sha256 ?? '');
  return hash.digest('hex').slice(0, 32);
}

function addTo(hash: ReturnType<typeof createHash>, siteDir: string, path: string): void {
  const full = join(siteDir, path);
  if (!existsSync(full)) return;
  const files =
    path.includes('.') && !path.endsWith('/')
      ? [path]
      : readdirSync(full, {withFileTypes: true, recursive: true})
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(siteDir.length + 1))
          .sort();
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(siteDir, file)))
      .update('\0');
}
