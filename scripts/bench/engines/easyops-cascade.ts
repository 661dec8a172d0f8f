import type lunr from 'lunr';

export interface EasyopsDocument {
  i: number;
  /** The text searched, its page's address, its anchor, the title of its section. */
  t: string;
  u: string;
  h?: string;
  s?: string;
}

export interface WrappedIndex {
  documents: readonly EasyopsDocument[];
  index: lunr.Index;
}

/**
 * How its worker asks: all words, then all but one, each exactly and then with the last one open,
 * each with no letter and then one letter wrong, through titles, headings, descriptions, keywords
 * and texts.
 */
export function cascade(
  {Query, Token, stopWordFilter}: Pick<typeof lunr, 'Query' | 'Token' | 'stopWordFilter'>,
  indexes: readonly WrappedIndex[],
  text: string,
  limit: number,
): EasyopsDocument[] {
  const all =
    text
      .toLowerCase()
      .match(/[^-\s]+/g)
      ?.slice(0, 12) ?? [];
  const plain = all.filter((word) => stopWordFilter(new Token(word, {})) !== undefined);
  const terms = plain.length > 0 && plain.length < all.length ? [all, plain] : [all];
  const shorter =
    plain.length > 2
      ? plain.map((_, at) => plain.filter((__, other) => other !== plain.length - 1 - at))
      : [];
  const found = new Map<number, EasyopsDocument>();
  for (const group of [terms, shorter]) {
    for (const editDistance of [0, 1]) {
      for (const open of [false, true]) {
        for (const words of group) {
          for (const {documents, index} of found.size < limit ? indexes : []) {
            const results = index.query((query) =>
              words.forEach((word, at) =>
                query.term(word, {
                  presence: Query.presence.REQUIRED,
                  wildcard:
                    open && at === words.length - 1 ? Query.wildcard.TRAILING : Query.wildcard.NONE,
                  ...(editDistance > 0 && word.length > editDistance ? {editDistance} : {}),
                }),
              ),
            );
            for (const {ref} of results.slice(0, limit)) {
              const document = documents.find(({i}) => String(i) === ref)!;
              if (!found.has(document.i)) found.set(document.i, document);
            }
          }
        }
      }
    }
  }
  return [...found.values()];
}
