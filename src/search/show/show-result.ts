import {typeLook} from '../extract/section-types';
import type {Ranked} from '../rank/rank';
import {alsoOf} from '../store/also-of';
import type {Store} from '../store/store';
import type {Scanner} from '../text/scan-words';
import {EXCERPT_LENGTH, excerpt, markAll, type Excerpt} from './excerpt';
import {toPath} from './to-path';

/** A result as a page shows it. Texts come with the places to mark, never as HTML. */
export interface ShownResult {
  /** Number of the section in its edition. */
  id: number;
  /** From the folder of the edition to a file, with the anchor: `report/index.html#urgent`. */
  path: string;
  /** What it is, in the reader's words. */
  type: string;
  breadcrumbs: readonly string[];
  partial: boolean;
  title: Excerpt;
  /** Undefined while the texts have not come in. */
  passage: Excerpt | undefined;
  /** Another name of it, where neither title nor passage shows why it was found. */
  alsoSaid?: Excerpt;
}

export function showResult(
  store: Pick<Store, 'text'>,
  scanner: Scanner,
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
  return {
    id: card.id,
    path: toPath(card.address),
    type: typeLook(card.type).label,
    breadcrumbs: card.breadcrumbs,
    partial,
    title,
    passage,
    ...(alsoSaid?.marks.length ? {alsoSaid} : {}),
  };
}
