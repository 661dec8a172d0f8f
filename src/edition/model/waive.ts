import type {EditionFolders, PlacedWaiver} from './edition';
import {toOneLine} from './harm';
import type {Problem} from './problem';

/**
 * Parts what people let stand from what is still wrong.
 * @param folders of the edition that the waivers belong to: they name its files as they were called
 * while it was being written
 */
export function partWaived(
  problems: readonly Problem[],
  waivers: readonly PlacedWaiver[],
  folders: EditionFolders,
): {rest: Problem[]; waived: Problem[]} {
  const rest: Problem[] = [];
  const waived: Problem[] = [];
  for (const problem of problems)
    (waivers.some((waiver) => covers(waiver, problem, folders)) ? waived : rest).push(problem);
  return {rest, waived};
}

/** Whether a waiver is about a finding; the words also stand in the file of waivers itself. */
export function covers(
  {file, kind, words, place}: PlacedWaiver,
  {file: found, harm}: Problem,
  folders: EditionFolders,
): boolean {
  return (
    harm?.kind === kind &&
    toOneLine(harm.words) === words &&
    (found === toPlace(file, folders) || found === place.file)
  );
}

/** `docs/report.md` in edition 2.2 is `versioned_docs/version-2.2/report.md`. */
const toPlace = (file: string, {docs, data}: EditionFolders): string =>
  file.replace(/^docs\//, `${docs}/`).replace(/^data\//, `${data}/`);
