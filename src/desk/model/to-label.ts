/** `seen_by` reads `Seen by`. */
export const toLabel = (key: string): string =>
  (key.charAt(0).toUpperCase() + key.slice(1)).replaceAll('_', ' ');
