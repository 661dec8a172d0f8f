/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {FACET_NAMES, type FacetName} from '../../search/extract/facets';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import {countChosen} from './count-chosen';
import type {Answer} from '../../search/search';
import FacetValues from './FacetValues';
import type {SearchState, SearchStore} from './search-store';

/** Dimensions that most people narrow by; the others stand closed. */
const OPEN: readonly FacetName[] = ['type', 'mandate', 'audience'];

/** Every dimension with its values and how many results each would give. */
export default function FacetFilters({
  state: {filters},
  store: {change},
  answer,
}: {
  state: SearchState;
  store: SearchStore;
  answer: Answer;
}): JSX.Element {
  const toggle = (facet: FacetName, value: string): void => {
    const chosen = filters[facet] ?? [];
    const next = chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : [...chosen, value];
    change({filters: {...filters, [facet]: next}});
  };
  const count = countChosen(filters);
  return (
    <div className="search-filters">
      {count > 0 && (
        <Button words={WORDS.dropFilters(count)} onPress={() => change({filters: {}})} />
      )}
      {FACET_NAMES.map((facet) => {
        const typed = answer.parsed.filters.flatMap((filter) =>
          filter.facet === facet ? filter.values : [],
        );
        const isChosen = (value: string): boolean =>
          [...typed, ...(filters[facet] ?? [])].includes(value);
        // What is chosen shows at once; the counts follow with the answer.
        const values = (answer.facets[facet] ?? [])
          .map((value) => ({...value, chosen: isChosen(value.value)}))
          .filter((value) => value.count > 0 || value.chosen);
        if (values.length === 0) return null;
        return (
          <details
            key={facet}
            className="search-facet"
            open={OPEN.includes(facet) || values.some(({chosen}) => chosen) || undefined}
          >
            <summary>{WORDS.filters[facet]}</summary>
            <FacetValues
              legend={WORDS.filters[facet]}
              values={values}
              onToggle={(value) => toggle(facet, value)}
            />
          </details>
        );
      })}
    </div>
  );
}
