import type {Section} from './section';
import {alsoOf} from './also-of';

/** The parts of a section that are scored, in the order of lunr's fields. */
export const FIELDS = ['title', 'path', 'also', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** The fields that are read from the cards of the sections; texts come later. */
export type HeadField = Exclude<Field, 'text'>;

/** The stretches of text of each field. Facets and symbols are no fields: each further field would change every score. */
export function fieldTexts(section: Pick<Section, 'title' | 'breadcrumbs' | 'names' | 'text'>): Record<Field, readonly string[]> {
  return {title: [section.title], path: section.breadcrumbs, also: alsoOf(section), text: [section.text]};
}
