/** An ISO time as people here write it: `30 November 2026, 15:40`. */
export const formatTime = (at: string): string =>
  new Date(at).toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short'});
