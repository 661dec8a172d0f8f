import type {NameKind, SectionType} from './section';

/** How much a word counts by where it stands; applied when the index is made. Changing one changes every index. */
export const FIELD_BOOSTS = {
  // A heading or the line of a record says what a section is about.
  title: 3,
  // The pages and headings around it say it for many sections at once.
  path: 1,
  // Words an editor wrote down because people type them. The field is short and mostly empty, which lunr already punishes.
  also: 2,
  text: 1,
} as const;

/** How well a section has a word, by the way it was found. Literal hits come first. */
export const MATCH_WEIGHTS = {
  literal: 1,
  // "off-limits" found as "offlimits".
  joined: 0.9,
  // The beginning of a longer word, for the word still being typed.
  prefix: 0.7,
  // "art. 3" for "art. 3(a)".
  wider: 0.6,
  synonym: 0.6,
  correction: 0.6,
} as const;
export type MatchKind = keyof typeof MATCH_WEIGHTS;

/**
 * A section with two of three words asked counts (2/3)^3 of its lunr score. Without this a title boost lets
 * one word in a title beat all words in a text; measured in the design's reference on four corpora, section 1.4.
 */
export const COORDINATION_POWER = 3;

/** At equal fit, what to do comes before what is; registers come last. */
export const TYPE_WEIGHTS: Readonly<Record<SectionType, number>> = {
  guidance: 1.15, procedure: 1.15, page: 1.1, indicator: 1.1, group: 1.1, term: 1.05, mandate: 1.05, channel: 1, agency: 1, instrument: 0.85,
  mission: 1.05, provision: 1.1, pitfall: 1.05, arrangement: 1.05, training: 1, profile: 1, awareness: 1, request: 0.8,
};

/** Added to the score, so that a score alone tells the order: exact names, then sections with every word, then the others. */
export const COMPLETE = 1000;
export const EXACT: Readonly<Record<NameKind, number>> = {symbol: 6000, title: 5000, acronym: 4000, alias: 3000, said: 2000};

/** No fit may reach into the next step. */
export const MOST_FIT = 999;
