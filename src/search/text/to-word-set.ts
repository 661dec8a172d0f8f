/** The words of a list written out with blanks and new lines between them. */
export const toWordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
