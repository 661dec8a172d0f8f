import type {ChangeEvent, ReactNode} from 'react';
import type {SiteEdition} from '../../plugin/read-site-editions';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

const FACETS = ['type', 'mandate', 'audience'] as const;

/** Edition, type, mandate and audience as native lists. */
export default function Filters({search, editions}: {search: Search; editions: readonly SiteEdition[]}): ReactNode {
  const {filters, labels, edition} = search;
  const set = (facet: (typeof FACETS)[number]) => (event: ChangeEvent<HTMLSelectElement>) => search.setFilters({...filters, [facet]: event.target.value || undefined});
  return (
    <fieldset className={styles.filters}>
      <legend>{SEARCH_WORDS.narrow}</legend>
      {editions.length > 1 && (
        <label>
          {SEARCH_WORDS.edition}
          <select value={edition} onChange={(event) => search.open(event.target.value)}>
            {editions.map(({name, label}) => <option key={name} value={name}>{label}</option>)}
          </select>
        </label>
      )}
      {FACETS.map((facet) => (
        <label key={facet}>
          {SEARCH_WORDS.filters[facet]}
          <select value={filters[facet] ?? ''} onChange={set(facet)}>
            <option value="">{SEARCH_WORDS.any}</option>
            {(labels[facet] ?? []).map(({value, label}) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
