import type {Problem} from '../../edition/model/problem';

/** `"iom" is not a record of agencies`, `names "iom", which is not a record`, `leads to "a.md", and there is no page a.md` */
const NOT_FOUND =
  /^"([^"]+)" is not a (?:record|page)\b|^names "([^"]+)", which is not a record\b|there is no page (\S+)$/;

/**
 * The name that something has no more, and the one that was probably meant: a record or a page that
 * was renamed by hand, or a name that was typed wrong in each place.
 */
export function toRenamed({
  what,
  cure,
}: Pick<Problem, 'what' | 'cure'>): {from: string; to: string} | undefined {
  const from = NOT_FOUND.exec(what)?.slice(1).find(Boolean);
  const to = /^did you mean "([^"]+)"\?$/.exec(cure)?.[1];
  return from === undefined || to === undefined ? undefined : {from, to};
}
