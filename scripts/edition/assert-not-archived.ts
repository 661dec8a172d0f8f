import {ARCHIVE, readArchive} from '../../src/edition/freeze/archive-file';
import {VerbError} from './run-verb';

/**
 * @param hint what can be done with the package, said after where it is
 * @throws VerbError that says where the package of an archived edition is
 */
export function assertNotArchived(
  siteDir: string,
  name: string,
  hint: (file: string) => string,
): void {
  const archived = readArchive(siteDir).find(({edition}) => edition === name);
  if (!archived) return;
  const file = `${ARCHIVE}/${archived.package.file}`;
  throw new VerbError(`Edition ${name} is archived, in ${file}. ${hint(file)}`);
}
