import type {Section} from './section';
import {alsoOf} from './also-of';

/** The parts of a section that are scored, in the order of lunr's fields. */
export const FIELDS = ['title', 'path', 'also', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** The fields that come with the first stage; the text follows. */
export const HEAD_FIELDS = ['title', 'path', 'also'] as const satisfies readonly Field[];

/** The stretches of text of each field. Facets and symbols are no fields: each further field would change every score. */
export function fieldTexts(section: Pick<Section, 'title' | 'breadcrumbs' | 'names' | 'text'>): Record<Field, readonly string[]> {
  return {title: [section.title], path: section.breadcrumbs, also: alsoOf(section), text: [section.text]};
}
