import type {ReactNode} from 'react';
import {FACET_NAMES, type FacetName} from '../../search/filters';
import type {Answer} from '../../search/search';
import FacetValues from './FacetValues';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

/** Dimensions that most people narrow by; the others stand closed. */
const OPEN: readonly FacetName[] = ['type', 'mandate', 'audience'];

/** Every dimension with its values and how many results each would give. */
export default function FacetFilters({search, answer}: {search: Search; answer: Answer}): ReactNode {
  const {filters} = search;
  const toggle = (facet: FacetName, value: string) => {
    const chosen = filters[facet] ?? [];
    search.change({filters: {...filters, [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]}});
  };
  const count = Object.values(filters).reduce((sum, values) => sum + (values?.length ?? 0), 0);
  return (
    <div className={styles.filters}>
      {count > 0 && <button type="button" className={styles.button} onClick={() => search.change({filters: {}})}>{SEARCH_WORDS.dropFilters(count)}</button>}
      {FACET_NAMES.map((facet) => {
        const values = (answer.facets[facet] ?? []).filter((value) => value.count > 0 || value.chosen);
        if (values.length === 0) return null;
        return (
          <details key={facet} className={styles.facet} open={OPEN.includes(facet) || values.some(({chosen}) => chosen) || undefined}>
            <summary>{SEARCH_WORDS.filters[facet]}</summary>
            <FacetValues legend={SEARCH_WORDS.filters[facet]} values={values} onToggle={(value) => toggle(facet, value)} />
          </details>
        );
      })}
    </div>
  );
}
