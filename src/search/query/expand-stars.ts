/** The terms a word with stars stands for; a star is any number of letters. */
export function expandStars(vocabulary: readonly string[], pattern: string): string[] {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.|?+()[\]{}/-]/g, String.raw`\$&`))
    .join('.*');
  const matcher = new RegExp(`^${source}$`, 'su');
  const start = pattern.slice(0, pattern.indexOf('*'));
  return vocabulary.filter((term) => term.startsWith(start) && matcher.test(term));
}
