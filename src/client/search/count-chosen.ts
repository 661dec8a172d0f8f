import type {Filters} from '../../search/extract/facets';

/** How many values are chosen in all dimensions. */
export const countChosen = (filters: Filters): number =>
  Object.values(filters).reduce((sum, values) => sum + values.length, 0);
