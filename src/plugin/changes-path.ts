/**
 * Where the site says what changed from one edition to the next; each part of it has an address of
 * its own below the first.
 */
export const changesPath = (earlier: string, later: string, part = ''): string =>
  `/changes/${earlier}-to-${later}/${part && `${part}/`}`;
