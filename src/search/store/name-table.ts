import {createAnalyzer} from '../text/analyze';
import {NAME_KINDS, type Name, type NameKind} from '../extract/section';
import {toNameKeys} from '../text/to-name-keys';
import {toUnits} from '../text/to-units';

/** Sections by their exact names. */
export interface NameTable {
  /** Takes in names of a section. */
  add(id: number, names: readonly Name[]): void;
  /**
   * By key, terms with blanks between them, the sections called so, each with the strongest kind of
   * name it has for that.
   */
  names: ReadonlyMap<string, ReadonlyMap<number, NameKind>>;
}

export function createNameTable(): NameTable {
  const analyze = createAnalyzer();
  const found = new Map<string, Map<number, NameKind>>();
  return {
    add(id, names) {
      for (const {kind, text} of names) {
        for (const key of toNameKeys(kind, toUnits(text, analyze(text)))) {
          const ids = found.get(key) ?? new Map<number, NameKind>();
          found.set(key, ids);
          const known = ids.get(id);
          if (known === undefined || NAME_KINDS.indexOf(kind) < NAME_KINDS.indexOf(known))
            ids.set(id, kind);
        }
      }
    },
    names: found,
  };
}
