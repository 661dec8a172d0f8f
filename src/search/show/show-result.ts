import {alsoOf} from '../store/also-of';
import {EXCERPT_LENGTH, excerpt, markAll, type Excerpt} from './excerpt';
import type {Ranked} from '../rank/rank';
import type {Scanner} from '../text/scan-words';
import {typeLook} from '../extract/section-types';
import type {IndexedEdition} from '../corpus';
import type {Store} from '../store/store';
import {toUrl} from '../to-url';

/** A result as a page shows it. Texts come with the places to mark, never as HTML. */
export interface ShownResult {
  id: number;
  url: string;
  type: string;
  breadcrumbs: readonly string[];
  partial: boolean;
  title: Excerpt;
  /** Undefined while the texts have not come in. */
  passage: Excerpt | undefined;
  /** Another name of it, where neither title nor passage shows why it was found. */
  alsoSaid?: Excerpt;
  /** The number of the edition it is read in, and the editions that hold it word for word. */
  edition: string;
  editions: readonly IndexedEdition[];
  /** Editions that hold it in other words. */
  changedIn: readonly IndexedEdition[];
}

/** @param edition name of the edition searched */
export function showResult(
  store: Store,
  scanner: Scanner,
  edition: string,
  {card, partial}: Ranked,
  matched: readonly string[],
): ShownResult {
  const text = store.text(card.id);
  const title = markAll(card.title, matched, scanner);
  const passage = text === undefined ? undefined : excerpt(text, matched, EXCERPT_LENGTH, scanner);
  const isShown = title.marks.length + (passage?.marks.length ?? 0) > 0;
  const alsoSaid = isShown
    ? undefined
    : alsoOf(card)
        .map((name) => markAll(name, matched))
        .sort((a, b) => b.marks.length - a.marks.length)[0];
  const {url, edition: number, editions} = toUrl(store, card, edition);
  const versions = versionsOf(store, card.id);
  return {
    id: card.id,
    url,
    type: typeLook(card.type).label,
    breadcrumbs: card.breadcrumbs,
    partial,
    title,
    passage,
    ...(alsoSaid?.marks.length ? {alsoSaid} : {}),
    edition: number,
    editions,
    changedIn: versions
      .flatMap((id) => toUrl(store, store.card(id)!, edition).editions)
      .filter(({name}) => !editions.some((own) => own.name === name)),
  };
}

/** The versions of a section stand side by side. */
function versionsOf({card, size}: Pick<Store, 'card' | 'size'>, id: number): number[] {
  const {group} = card(id)!;
  const found: number[] = [];
  for (let at = id - 1; at >= 0 && card(at)?.group === group; at -= 1) found.push(at);
  for (let at = id + 1; at < size && card(at)?.group === group; at += 1) found.push(at);
  return found;
}
