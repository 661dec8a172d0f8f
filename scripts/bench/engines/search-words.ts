import type lunr from 'lunr';

/** Words only: as a query string of lunr a colon would throw. */
export function searchWords(
  {tokenizer}: Pick<typeof lunr, 'tokenizer'>,
  index: lunr.Index,
  query: string,
): lunr.Index.Result[] {
  return index.query((clauses) =>
    tokenizer(query).forEach((token) => {
      const word = token.toString().replace(/[*:^~+"]/g, '');
      if (word !== '') clauses.term(word, {});
    }),
  );
}
