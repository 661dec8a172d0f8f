import {lock} from 'proper-lockfile';
import {ChangeStopped} from './staging';

/** One process has it at a time: the one that is changing what is published. */
export const LOCK = '.edition-lock';
/**
 * The lock of a process that was killed lapses after this time. Longer than the longest step between two looks at
 * the clock.
 */
const LAPSES_MS = 60_000;
const WAIT_MS = 500;

/**
 * Works while no other process changes what is published. Waits for one that does.
 * @param tellWait says that it is waiting
 * @throws ChangeStopped where the other one does not end
 */
export async function withLock<T>(
  siteDir: string,
  work: () => T | Promise<T>,
  tellWait: () => void,
): Promise<T> {
  const take = (retries: number) =>
    lock(siteDir, {
      lockfilePath: `${siteDir}/${LOCK}`,
      stale: LAPSES_MS,
      retries: {retries, factor: 1, minTimeout: WAIT_MS},
    });
  const release = await take(0)
    .catch((error: unknown) => {
      assertLocked(error);
      tellWait();
      return take((2 * LAPSES_MS) / WAIT_MS);
    })
    .catch((error: unknown) => {
      assertLocked(error);
      throw new ChangeStopped(
        'Another command is changing what is published, and has not ended for two minutes. Wait until it has ended.',
      );
    });
  try {
    return await work();
  } finally {
    await release();
  }
}

/** @throws the error itself where it is another than that the lock is taken */
function assertLocked(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
}
