import {memo, type ReactNode} from 'react';
import {FACET_NAMES, type FacetName, type Filters} from '../../search/filters';
import type {Answer} from '../../search/search';
import FacetValues from './FacetValues';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

/** Dimensions that most people narrow by; the others stand closed. */
const OPEN: readonly FacetName[] = ['type', 'mandate', 'audience'];

/** Every dimension with its values and how many results each would give. */
export default memo(function FacetFilters({
  filters,
  change,
  answer,
}: {
  filters: Filters;
  change: Search['change'];
  answer: Answer;
}): ReactNode {
  const toggle = (facet: FacetName, value: string) => {
    const chosen = filters[facet] ?? [];
    change({
      filters: {
        ...filters,
        [facet]: chosen.includes(value)
          ? chosen.filter((other) => other !== value)
          : [...chosen, value],
      },
    });
  };
  const count = Object.values(filters).reduce((sum, values) => sum + (values?.length ?? 0), 0);
  return (
    <div className={styles.filters}>
      {count > 0 && (
        <button type="button" className={styles.button} onClick={() => change({filters: {}})}>
          {SEARCH_WORDS.dropFilters(count)}
        </button>
      )}
      {FACET_NAMES.map((facet) => {
        const typed = answer.parsed.filters.flatMap((filter) =>
          filter.facet === facet ? filter.values : [],
        );
        // What is chosen shows at once; the counts follow with the answer.
        const values = (answer.facets[facet] ?? [])
          .map((value) => ({
            ...value,
            chosen: [...typed, ...(filters[facet] ?? [])].includes(value.value),
          }))
          .filter((value) => value.count > 0 || value.chosen);
        if (values.length === 0) return null;
        return (
          <details
            key={facet}
            className={styles.facet}
            open={OPEN.includes(facet) || values.some(({chosen}) => chosen) || undefined}
          >
            <summary>{SEARCH_WORDS.filters[facet]}</summary>
            <FacetValues
              legend={SEARCH_WORDS.filters[facet]}
              values={values}
              onToggle={(value) => toggle(facet, value)}
            />
          </details>
        );
      })}
    </div>
  );
});
