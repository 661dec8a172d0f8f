import type {SearchIndex} from './open-index';
import {NAME_KINDS, type NameKind} from './section';
import {toKey} from './to-units';

const LONGEST = 300;

/** The sections that are called exactly what was typed, by the strongest kind of name. */
export function exactNames({names}: Pick<SearchIndex, 'names'>, text: string): Map<number, NameKind> {
  const found = new Map<number, NameKind>();
  const known = [...(names.get(toKey(text.slice(0, LONGEST))) ?? [])].sort((a, b) => NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind));
  for (const {kind, sections} of known) for (const id of sections) if (!found.has(id)) found.set(id, kind);
  return found;
}
