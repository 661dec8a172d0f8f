import type {Asked, MatchKind} from './asked';

/** The words of a query that were found another way, and the words searched for each, for the reader to be told. */
export function understoodAs(
  asked: readonly Asked[],
  kind: MatchKind,
): {text: string; found: string[]}[] {
  return asked.flatMap(({text, alternatives}) => {
    const found = alternatives.flatMap((way) => (way.kind === kind && way.says ? [way.says] : []));
    return found.length > 0 ? [{text, found}] : [];
  });
}
