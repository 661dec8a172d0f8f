import {withLock} from '../../edition/freeze/with-lock';

/** Works while no command changes what is published, such as a cut in another window. Waits for one that does. */
export const locked = <T>(siteDir: string, work: () => T | Promise<T>): Promise<T> =>
  withLock(siteDir, work, () => console.log('Waiting for another command to end …'));
