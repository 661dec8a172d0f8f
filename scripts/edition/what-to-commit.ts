import {placesOf, readManifest} from '../../src/edition/freeze/manifest';

/** What a finished cut says: the edition, its hash, and the two commands that commit it. */
export function toCutReport(siteDir: string, name: string): string {
  const found = readManifest(siteDir, name);
  if (!found) throw new Error(`edition ${name} was cut, and its manifest is gone`);
  const {manifest, sha256} = found;
  const records = Object.values(manifest.counts.records).reduce((sum, count) => sum + count, 0);
  return [
    `Edition ${name} is published: ${manifest.counts.pages} pages and ${records} records, as of ${manifest.as_of}.`,
    `Its hash is ${sha256}`,
    ...toCommands(name, 'versions.json CHANGELOG.md data/edition.yml', `Edition ${name}`),
    'data/edition.yml now names the following number for the edition being written; change ' +
      'it there if it is to be another.',
  ].join('\n');
}

export const toArchiveReport = (name: string): string =>
  [
    `Edition ${name} is archived.`,
    ...toCommands(name, 'archived versions.json', `Archive edition ${name}`),
  ].join('\n');

function toCommands(name: string, others: string, message: string): string[] {
  const {docs, data, sidebars} = placesOf(name);
  return [
    'Commit it as it is:',
    `  git add ${docs} ${data} ${sidebars} ${others}`,
    `  git commit -m "${message}"`,
  ];
}
