import type {Section} from '../extract/section';
import {alsoOf} from './also-of';
import {isPart, pageOf} from './page-words';

/** The parts of a section that are scored, in the order of lunr's fields. */
export const FIELDS = ['title', 'path', 'also', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** The fields that are read from the cards of the sections; texts come later. */
export type HeadField = Exclude<Field, 'text'>;

/**
 * The stretches of text of each field. Facets and symbols are no fields: each further field would change every score.
 * @param words what people say for the pages, `pageWords` of all sections
 */
export function fieldTexts(
  section: Section,
  words: ReadonlyMap<string, readonly string[]>,
): Record<Field, string[]> {
  const said = isPart(section) ? (words.get(pageOf(section.address)) ?? []) : [];
  return {
    title: [section.title],
    path: [...section.breadcrumbs, ...said],
    also: alsoOf(section),
    text: [section.searched ?? section.text],
  };
}
