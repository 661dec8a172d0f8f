import {EVERY_EDITION} from './every-edition';
import type {LinkedSearch} from '../../search/show/search-link';
import type {SearchChange, SearchState} from './search-store';

/** A search as a link holds it, with the name of its edition in place of its address. */
export function toLinkedSearch({
  words,
  filters,
  sort,
  edition,
  editions,
}: SearchState): LinkedSearch {
  const name = editions.find(({folder}) => folder === edition)?.name ?? '';
  return {words, filters, sort, edition: edition === EVERY_EDITION ? edition : name};
}

/** A search that came with a link. An edition that this copy does not have is left as it is. */
export function fromLinkedSearch(
  {edition, ...search}: LinkedSearch,
  {editions}: Pick<SearchState, 'editions'>,
): SearchChange {
  const isEvery = edition === EVERY_EDITION && editions.length > 1;
  const folder = isEvery ? edition : editions.find(({name}) => name === edition)?.folder;
  return folder === undefined ? search : {...search, edition: folder};
}
