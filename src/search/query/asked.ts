/** How a section comes to have a word; what each way counts stands in `weights.ts`. */
export type MatchKind =
  'literal' | 'joined' | 'prefix' | 'stars' | 'wider' | 'synonym' | 'correction';

/** One way for a section to have a word: it must hold all these terms. */
export interface Alternative {
  terms: readonly string[];
  kind: MatchKind;
  /** In the reader's words, where it is not what was typed. */
  says?: string;
}

/** One word of a query and every way to have it. */
export interface Asked {
  /** As typed. */
  text: string;
  /** In lower case without accents. */
  word: string;
  term: string;
  /** A word such as "who" or "must": it counts for the score, but a section without it is not incomplete. */
  light: boolean;
  /** Only ways that at least one section may have; none where nothing like the word occurs. */
  alternatives: readonly Alternative[];
  /** Where it names a source by a symbol that no section has: symbols like it. */
  nearestSources?: readonly string[];
  /** The part of the store that would know the word has not come in. */
  isUncertain: boolean;
}
