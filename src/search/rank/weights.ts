import type {MatchKind} from '../query/asked';

/**
 * Every number that decides an order. `npm run bench search -- --only relevance` prints what they
 * achieve on the graded queries; change one only with that table beside it. Field boosts are given
 * to lunr when the index is made.
 *
 * One weight changed at a time (November 2026, before rows and parts were sections; 66 graded
 * queries; first result best or helpful, MRR@10, nDCG@10: 0.788, 0.864, 0.911, 0.688 as it stood).
 * Title 2 to 2.5 is a plateau, 3 loses 0.03 at rank 1; path 0.75 to 1.5, coordination 3 to 6,
 * synonym 0.4 to 0.7, prefix 0.5 to 0.8, k1 0.8 to 2 and b 0.65 to 0.75 move none by more than
 * 0.02; b 0.5 loses 0.03. Without
 * the step for sections that have every word, 0.08 at rank 1 are lost; without the words of pages
 * in the way to their parts,
 * 0.03; without feedback, 0.02 of nDCG and 0.015 of first results that help. How near words stand
 * to each other gives nothing.
 */

/** How much a word counts by where it stands. */
export const FIELD_BOOSTS = {
  // A heading or the line of a record says what a section is about.
  title: 2,
  // The pages and headings around it say it for many sections at once.
  path: 1,
  // Words an editor wrote down because people type them. The field is short and mostly empty, which
  // lunr already punishes.
  also: 2,
  text: 1,
} as const;

/** How well a section has a word, by the way it was found. Literal hits come first. */
export const MATCH_WEIGHTS: Readonly<Record<MatchKind, number>> = {
  literal: 1,
  // "off-limits" found as "offlimits".
  joined: 0.9,
  // The beginning of a longer word, for the word still being typed.
  prefix: 0.7,
  // What a star stands for.
  stars: 0.9,
  // "art. 3" for "art. 3(a)".
  wider: 0.6,
  synonym: 0.6,
  correction: 0.6,
};

/**
 * A section with two of three equally rare words asked counts (2/3)^4 of its lunr score. Without
 * this a title boost lets one word in a title beat all words in a text.
 */
export const COORDINATION_POWER = 4;
/**
 * Of a sentence: what it shares with all that people say for a section counts this much, to this
 * power: half of it is an eighth, because a few words in common are chance.
 */
export const SAID_WEIGHT = 100;
export const SAID_POWER = 3;
/** A word that a section has so often among what people say tells half of what it can. */
export const SAID_HALF = 1.5;
/** How rare a word is among what people say is reckoned of so many sections, about those that have names of their own. */
export const SAID_SECTIONS = 1000;
/** The words of so many of the best results are asked too, so many of them, for so many results. */
export const FEEDBACK_FROM = 5;
export const FEEDBACK_TERMS = 5;
export const FEEDBACK_DEPTH = 100;
/** What speaks of all of them gains this share of the best fit. */
export const FEEDBACK_SHARE = 0.2;
/** A result that fits far worse than the best, or lacks a word, still says something. */
export const FEEDBACK_LEAST = 0.3;

/**
 * Added to the fit, so that a score alone tells the order: exact names, then sections with every
 * word, then the others.
 */
export const COMPLETE = 1000;
export const EXACT = 2000;
/** Added where a name is typed letter for letter: "Assessment missions" is not "Assessment mission". */
export const LITERAL = 1000;

/** No fit may reach into the next step. */
export const MOST_FIT = 999;

/** The two parts of a score. */
export const stepOf = (score: number): number => Math.floor(score / COMPLETE) * COMPLETE;
export const fitOf = (score: number): number => score - stepOf(score);
