import type {Edition} from '../edition';
import type {Synonym} from './index-file';
import {namesOf, shortNameOf} from './record-names';
import type {Name} from './section';
import {toKey} from './to-units';

/** More than this many other phrases would drown what was typed. */
const MOST = 4;

/** What each name of a term, partner, channel or source is also searched as. Names that only people use lead to the proper ones, not back. */
export function toSynonyms(edition: Pick<Edition, 'records'>): Synonym[] {
  const found = new Map<string, {says: Map<string, string>; acronym: boolean}>();
  for (const entry of edition.records.values()) {
    if (!['terms', 'agencies', 'channels', 'instruments'].includes(entry.collection)) continue;
    const names = namesOf(entry);
    const proper = entry.collection === 'instruments' ? [shortNameOf(entry)] : names.filter(({kind}) => kind !== 'said').map(({text}) => text);
    for (const name of names) add(name, proper);
  }
  return [...found]
    .map(([key, {says, acronym}]): Synonym => ({key, says: [...says.values()].slice(0, MOST), ...(acronym && {acronym: true as const})}))
    .filter(({says}) => says.length > 0)
    .sort((a, b) => (a.key < b.key ? -1 : 1));

  function add(name: Name, proper: readonly string[]): void {
    const key = toKey(name.text);
    if (key === '') return;
    const entry = found.get(key) ?? {says: new Map<string, string>(), acronym: true};
    entry.acronym &&= name.kind === 'acronym';
    for (const text of proper) {
      const says = toKey(text);
      if (says !== '' && says !== key && !entry.says.has(says)) entry.says.set(says, text);
    }
    found.set(key, entry);
  }
}
