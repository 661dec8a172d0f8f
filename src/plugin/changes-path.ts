/** Where the site says what changed from one edition to the next. */
export const changesPath = (earlier: string, later: string): string => `/changes/${earlier}-to-${later}/`;
