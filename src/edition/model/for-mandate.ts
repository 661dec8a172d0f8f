/**
 * What something is for a mission with a mandate. Only what a mission would do can be "not yours":
 * of a prohibition that would say "do it", and a page about other missions is nobody's task. Both
 * are merely for other mandates.
 */
export type ForMandate = 'applies' | 'requested' | 'not-yours' | 'others';

/**
 * @param condition what its record says of the mandate: `not-in-mandate` where it does not name it
 * @param duty its force; undefined where it is no guidance item
 */
export function toForMandate(condition: string, duty: string | undefined): ForMandate {
  if (condition === 'applies') return 'applies';
  if (condition === 'if-mandated-and-requested') return 'requested';
  return duty === undefined || isProhibition(duty) ? 'others' : 'not-yours';
}

/** Its mark stays whatever is said of it: without it, it reads as advice. */
export const isProhibition = (duty: string | null | undefined): boolean => duty === 'must-not';
