import type {BenchSection, Found} from './peer';

/** A name that must find its own section. */
export interface KnownItem {
  kind: 'symbol' | 'acronym' | 'title' | 'term';
  text: string;
  /** Number of the newest edition that holds it. */
  edition: string;
  /** Of the section. */
  id: string;
}

/** Every symbol, acronym, title and defined term once. @param sections those of the newest edition first */
export function toKnownItems(sections: readonly BenchSection[]): KnownItem[] {
  const items = new Map<string, KnownItem>();
  for (const {names, type, edition, id} of sections) {
    for (const {kind: nameKind, text} of names) {
      if (nameKind === 'said' || nameKind === 'alias') continue;
      const kind = nameKind === 'title' && type === 'term' ? 'term' : nameKind;
      const key = `${kind} ${text.toLowerCase()}`;
      if (!items.has(key)) items.set(key, {kind, text, edition, id});
    }
  }
  return [...items.values()];
}

/** Sections that share a name may stand for each other. */
export function isItem({id, text}: KnownItem, result: Found | undefined): boolean {
  if (!result) return false;
  return (
    result.id === id ||
    [result.title, ...result.names.map((name) => name.text)].some(
      (name) => name.toLowerCase() === text.toLowerCase(),
    )
  );
}
