import type {Edition} from '../edition';
import type {ReadManifest} from '../edition/freeze/manifest';
import type {CitedEdition} from '../edition/model/citation-text';

/** What the frame of every page says of the edition being built. */
export interface ShownEdition {
  /** Folder and path: `next`, or the number. */
  name: string;
  /** Its number. */
  edition: string;
  /** Day it describes, `2026-10-31`. */
  asOf: string;
  /** How it is cited. */
  cited: CitedEdition;
  isBeingWritten: boolean;
  /** The edition that readers are sent to from outside of editions. */
  current: string;
}

/** An edition as citations name it. */
export const toCitedEdition = (
  {about}: Edition,
  found: ReadManifest | undefined,
): CitedEdition => ({
  title: about.title,
  edition: about.edition,
  asOf: about.as_of,
  published: found?.manifest.published ?? null,
  sha256: found?.sha256 ?? null,
});
