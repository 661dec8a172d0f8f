import {editDistance} from '../text/edit-distance';

/** The terms a word with stars stands for; a star is any number of letters. */
export function expandStars(vocabulary: readonly string[], pattern: string): string[] {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.|?+()[\]{}/-]/g, String.raw`\$&`))
    .join('.*');
  const matcher = new RegExp(`^${source}$`, 'su');
  const start = pattern.split('*')[0]!;
  return vocabulary.filter((term) => term.startsWith(start) && matcher.test(term));
}

/** The terms at most so many letters away. */
export function expandEdits(vocabulary: readonly string[], word: string, edits: number): string[] {
  return vocabulary.filter((term) => editDistance(term, word, edits) <= edits);
}
