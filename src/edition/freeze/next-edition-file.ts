import {followingNumber} from './compare-numbers';

/** The line of `data/edition.yml` that the number is written anew in. */
const EDITION_LINE = /^\uFEFF?edition:.*$/m;

export const hasEditionLine = (text: string): boolean => EDITION_LINE.test(text);

/**
 * `data/edition.yml` with the number that follows the edition just cut; as it is where its editor has chosen
 * another since.
 */
export function toFollowingEdition(text: string, cut: string): string {
  const stated = /^\uFEFF?edition:\s*["']?([\d.]+)/m.exec(text)?.[1];
  return stated === cut
    ? text.replace(EDITION_LINE, () => `edition: "${followingNumber(cut)}"`)
    : text;
}
