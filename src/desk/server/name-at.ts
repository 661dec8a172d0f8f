import type {Edition} from '../../edition';
import type {Problem} from '../../edition/model/problem';

/** The record or the page that a problem is in: the last record that begins before its line. */
export function nameAt(
  edition: Edition,
  {file, line}: Pick<Problem, 'file' | 'line'>,
): string | undefined {
  const page = edition.pages.find((one) => one.file === file);
  if (page) return page.path;
  return [...edition.records.values()]
    .filter((entry) => entry.file === file && entry.positionOf('').line <= line)
    .at(-1)?.id;
}
