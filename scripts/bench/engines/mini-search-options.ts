import type {Options} from 'minisearch';

export interface MiniSection {
  id: number;
  title: string;
  also: string;
  text: string;
  url: string;
  edition: string;
}

/**
 * What its documentation suggests: boosted titles, fuzzy 0.2, prefixes. Titles and addresses are
 * kept to show results.
 */
export const MINI_SEARCH_OPTIONS: Options<MiniSection> = {
  fields: ['title', 'also', 'text'],
  storeFields: ['title', 'url', 'edition'],
  searchOptions: {boost: {title: 3, also: 2}, fuzzy: 0.2, prefix: true},
};
