import type {SearchedEdition} from '../../src/search/extract/section';

/**
 * The edition asked for, by its name (`next`, `1.0`) or its number; a published one wins over the one being written.
 * Without a wish: the newest published, else the one being written.
 */
export function chooseEdition<T extends Pick<SearchedEdition, 'name' | 'edition'>>(
  editions: readonly T[],
  wish?: string,
): T | undefined {
  // A published edition is named by its number.
  const publishedFirst = [
    ...editions.filter(({name, edition}) => name === edition),
    ...editions.filter(({name, edition}) => name !== edition),
  ];
  if (wish === undefined) return publishedFirst[0];
  return (
    editions.find(({name}) => name === wish) ?? publishedFirst.find(({edition}) => edition === wish)
  );
}
