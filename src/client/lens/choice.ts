import {LENS_WORDS} from '../tool-words-en';

/** What a reader has chosen; empty where nothing is. */
export interface Choice {
  mandate: string;
  phase: string;
  audience: string;
}

export type Dimension = keyof Choice;

export const DIMENSIONS: readonly Dimension[] = ['mandate', 'phase', 'audience'];

/** What is chosen, in words for "not for this …": `mandate or phase`. */
export const nameOf = (choice: Choice): string =>
  DIMENSIONS.filter((name) => choice[name] !== '')
    .map((name) => LENS_WORDS[name].toLowerCase())
    .join(' or ');
