import {unzipSync} from 'fflate';
import {MANIFEST_FILE, parseManifest, sha256, type ReadManifest} from './manifest';

const MAX_BYTES = 10_000_000;

/** The manifest that a package holds in its folder; undefined where the package cannot be opened or holds none. */
export function readPackedManifest(archive: Uint8Array): ReadManifest | undefined {
  try {
    const entries = unzipSync(archive, {
      filter: ({name, originalSize}) =>
        name.split('/').length === 2 &&
        name.endsWith(`/${MANIFEST_FILE}`) &&
        originalSize < MAX_BYTES,
    });
    const [content, ...others] = Object.values(entries).map((bytes) => Buffer.from(bytes));
    const manifest =
      content && others.length === 0 ? parseManifest(content.toString('utf8')) : undefined;
    return manifest && {manifest, sha256: sha256(content!)};
  } catch {
    return undefined;
  }
}
