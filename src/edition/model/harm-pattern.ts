import type {HarmPattern} from './harm-kind';

/** Patterns for a text as it stands. */
export const asWritten = (...sources: string[]): HarmPattern[] =>
  sources.map((source) => ({pattern: new RegExp(source, 'gu'), isForSmall: false}));
/**
 * Patterns for a text in small letters, and in such letters themselves: an expression takes twice
 * as long where it must compare each letter in both forms.
 */
export const inSmall = (...sources: string[]): HarmPattern[] =>
  sources.map((source) => ({pattern: new RegExp(source, 'gu'), isForSmall: true}));
