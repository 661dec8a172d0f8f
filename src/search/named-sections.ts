import {bitsOf} from './bitset';
import {holdersOfAll} from './holders';
import {NAME_KINDS, type Name, type NameKind} from './section';
import {STOP_WORDS} from './stop-words';
import type {Card, Store} from './store';
import {toNameKeys} from './to-name-keys';
import type {Unit} from './to-units';

/** A section that is called exactly so, and by which kind of name. */
export interface Named {
  card: Card;
  kind: NameKind;
}

/** Finds sections by their exact names. Every name stands in the title or among the other names, so no list of names is needed. */
export function createNames(store: Pick<Store, 'card' | 'size' | 'tablesFor'>): (units: readonly Unit[]) => Named[] {
  const keys = new Map<Name, readonly string[]>();
  const keysOf = (name: Name): readonly string[] => {
    if (!keys.has(name)) keys.set(name, toNameKeys(name.kind, name.text));
    return keys.get(name)!;
  };
  return (units) => {
    if (units.length === 0) return [];
    const key = units.map(({term}) => term).join(' ');
    return bitsOf(holdersOfAll(store, units.map(({term}) => term), ['title', 'also'])).flatMap((id) => {
      const card = store.card(id)!;
      const kinds = card.names.filter((name) => mayBe(name.text, units.length) && keysOf(name).includes(key)).map(({kind}) => NAME_KINDS.indexOf(kind));
      return kinds.length > 0 ? [{card, kind: NAME_KINDS[Math.min(...kinds)]!}] : [];
    });
  };
}

/** A quick look before the full analysis: names with numbers and signs may be symbols, others have as many words as asked. */
function mayBe(name: string, words: number): boolean {
  return /[\d/§]/.test(name) || name.split(/[^\p{L}\p{M}'’ʼ]+/u).filter((word) => word !== '' && !STOP_WORDS.has(word.toLowerCase())).length === words;
}
