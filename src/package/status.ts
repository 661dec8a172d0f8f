import type {Manifest} from '../edition/freeze/manifest';
import {askForNewerAfter} from '../edition/model/ask-for-newer-after';

/** The file of an edition that says until when it may be taken for current. */
export const STATUS = 'status.json';

/** Days read `2026-11-28`. Covered by the list of hashes of a package, and so by its signature. */
export function toStatus({edition, as_of, published}: Manifest): string {
  const status = {
    edition,
    as_of,
    published,
    ask_for_a_newer_one_after: askForNewerAfter(published),
    rule: 'One year after the day of publication. A newer edition may exist before that day.',
  };
  return `${JSON.stringify(status, null, 2)}\n`;
}
