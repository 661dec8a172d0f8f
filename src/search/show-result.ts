import {excerpt, markAll, type Excerpt} from './excerpt';
import type {Result} from './query';
import type {SectionType} from './section';

/** A result as a page shows it. Texts come with the places to mark, never as HTML. */
export interface ShownResult {
  url: string;
  type: SectionType;
  breadcrumbs: readonly string[];
  partial: boolean;
  title: Excerpt;
  passage: Excerpt;
  /** Another name of it, where neither title nor passage shows why it was found. */
  alsoSaid?: Excerpt;
}

export function showResult({section, matched, partial}: Result): ShownResult {
  const title = markAll(section.title, matched);
  const passage = excerpt(section.text, matched);
  const isShown = title.marks.length + passage.marks.length > 0;
  const alsoSaid = isShown ? undefined : section.also.map((text) => markAll(text, matched)).sort((a, b) => b.marks.length - a.marks.length)[0];
  return {url: section.url, type: section.type, breadcrumbs: section.breadcrumbs, partial, title, passage, ...(alsoSaid?.marks.length ? {alsoSaid} : {})};
}
