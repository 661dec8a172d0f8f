import {unzipSync} from 'fflate';
import {isPackagePath} from './package-path';
import {compareSums, parseSums, SUMS} from './sums';
import {MAX_BYTES} from './zip-entries';

/**
 * The files that are not as the list of hashes says, in an archive that is refused already: somebody who changed one with an
 * ordinary tool, or whose copy broke on the way, is told which. Nothing read here is trusted.
 */
export function nameChanges(archive: Uint8Array): string[] {
  let room = MAX_BYTES;
  try {
    const entries = Object.entries(
      unzipSync(archive, {
        filter: ({name, originalSize}) => isPackagePath(name) && (room -= originalSize) >= 0,
      }),
    );
    const files = new Map(
      entries.map(([name, content]) => [name.slice(name.indexOf('/') + 1), content]),
    );
    const sums = parseSums(Buffer.from(files.get(SUMS) ?? []).toString('utf8'));
    return sums && sums.size > 0 ? compareSums(files, sums) : [];
  } catch {
    return [];
  }
}
