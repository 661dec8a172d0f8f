import type {MatchKind} from '../query/asked';
import type {ExactName} from './exact-names';

/**
 * Every number that decides an order. `npm run bench search` prints what they achieve on the graded queries; change one only
 * with that table beside it. Field boosts are part of the store's laws: lunr gets the same ones in the tests of exactness.
 *
 * One weight changed at a time (November 2026, 66 graded queries; first result best or helpful, MRR@10, nDCG@10: 0.788, 0.848,
 * 0.902, 0.678 as it stands; every second query alone shows the same order). Title 2 to 2.5 is a plateau, 3 loses 0.03 at
 * rank 1, with also 1 the other half loses as much; path 0.75 to 1.5, coordination 3 to 6, synonym 0.4 to 0.6, rarity 0.5 to
 * 1.5, k1 0.8 to 2 and b 0.65 to 0.75 move none by more than 0.02; b 0.5 loses 0.03; no look at nearness wins in one half what
 * it loses in the other, and is kept for phrases typed without quotation marks. Without the step for sections that have every
 * word, 0.08 at rank 1 are lost; without the words of pages in the way to their parts, 0.03.
 * Feedback wins 0.02 of nDCG and 0.003 of MRR in either half, from 3 to 8 results, 5 to 15 terms and shares of 0.1 to 0.2
 * alike; from 0.3 on the first result gets worse.
 */

/** How much a word counts by where it stands. */
export const FIELD_BOOSTS = {
  // A heading or the line of a record says what a section is about.
  title: 2,
  // The pages and headings around it say it for many sections at once.
  path: 1,
  // Words an editor wrote down because people type them. The field is short and mostly empty, which lunr already punishes.
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

export const RANKING = {
  /**
   * A section with two of three equally rare words asked counts (2/3)^4 of its lunr score. Without this a title boost lets
   * one word in a title beat all words in a text.
   */
  coordinationPower: 4,
  /** How far rare words count for more in that share: each by its idf to this power. */
  rarityPower: 1,
  /** So many of the best are looked at once more for how near the words stand to each other. */
  proximityDepth: 20,
  /** The words of so many of the best results are asked too, so many of them, for so many results. */
  feedbackFrom: 5,
  feedbackTerms: 5,
  feedbackDepth: 100,
  /** What speaks of all of them gains this share of the best fit. */
  feedbackShare: 0.2,
  /** A result that fits far worse than the best, or lacks a word, still says something. */
  feedbackLeast: 0.3,
} as const;

/** Added to the fit, so that a score alone tells the order: exact names, then sections with every word, then the others. */
export const COMPLETE = 1000;
export const EXACT: Readonly<Record<ExactName['kind'], number>> = {
  symbol: 11_000,
  title: 9000,
  acronym: 7000,
  alias: 5000,
  said: 3000,
  slip: 2000,
};
/** Added where a name is typed letter for letter: "Assessment missions" is not "Assessment mission". */
export const LITERAL = 1000;

/** No fit may reach into the next step. */
export const MOST_FIT = 999;

/** The two parts of a score. */
export const stepOf = (score: number): number => Math.floor(score / COMPLETE) * COMPLETE;
export const fitOf = (score: number): number => score - stepOf(score);
