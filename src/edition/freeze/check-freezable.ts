import {isUtf8} from 'node:buffer';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {EditionFolders} from '../model/edition';
import type {Problem} from '../model/problem';
import {DISK, listFiles} from './file-system';
import {hasEditionLine} from './next-edition-file';

type Fault = Pick<Problem, 'file' | 'where' | 'what' | 'cure'>;

const TEXT = /\.(md|ya?ml|json)$/;

/**
 * What the cut could not freeze, or write anew, as it is: links, a file in the place of the list of hashes, text
 * that is not UTF-8.
 * @param faulted files whose faults have been said already
 */
export function checkFreezable(
  siteDir: string,
  {docs, data}: EditionFolders,
  faulted: ReadonlySet<string>,
): Fault[] {
  const read = (file: string): Buffer => readFileSync(join(siteDir, file));
  const found = [docs, data].map((folder) => ({folder, ...listFiles(DISK, join(siteDir, folder))}));
  const files = found.flatMap(({folder, files: names}) => names.map((name) => `${folder}/${name}`));
  const links = found
    .flatMap(({folder, others}) => others.map((name) => `${folder}/${name}`))
    .filter((file) => !faulted.has(file));
  const texts = ['CHANGELOG.md', ...files.filter((file) => TEXT.test(file))].filter((file) =>
    existsSync(join(siteDir, file)),
  );
  const faults: Fault[] = [
    ...links.map((file) => ({
      file,
      where: 'file',
      what: 'is a link or something else that is not a file',
      cure: 'put the file itself there',
    })),
    ...texts
      .filter((file) => !isUtf8(read(file)))
      .map((file) => ({
        file,
        where: 'text',
        what: 'is not UTF-8',
        cure: 'save it again, with the encoding UTF-8',
      })),
  ];
  if (files.includes(`${data}/edition.json`))
    faults.push({
      file: `${data}/edition.json`,
      where: 'file',
      what: 'has the name of the list of hashes, which the cut writes',
      cure: 'give it another name',
    });
  if (!hasEditionLine(read(`${data}/edition.yml`).toString()))
    faults.push({
      file: `${data}/edition.yml`,
      where: 'edition',
      what: 'is not on a line that begins with edition:',
      cure: 'write edition: "2.0", without quotation marks around the first word',
    });
  return faults;
}
