import type {Facet, Section} from './section';

/** At most one value for each dimension. */
export type Filters = Readonly<Partial<Record<Facet | 'type', string>>>;

/** Whether a section is of the type and for the audience, mandate … asked; what is for all is for each. */
export function fits({type, facets}: Section, {type: wantedType, ...filters}: Filters): boolean {
  if (wantedType && type !== wantedType) return false;
  return (Object.entries(filters) as [Facet, string | undefined][]).every(([facet, wanted]) => {
    const values = facets[facet] ?? [];
    return !wanted || values.includes(wanted) || values.includes('all');
  });
}
