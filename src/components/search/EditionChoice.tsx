import {memo, type ReactNode} from 'react';
import {EVERY_EDITION} from '../../search/filters';
import type {Answer} from '../../search/search';
import type {SiteEdition} from '../../plugin/read-site-editions';
import styles from './search.module.css';
import type {Search} from './use-search';
import {SEARCH_WORDS} from './words';

interface Props extends Pick<Search, 'edition' | 'sort' | 'change'> {
  answer: Answer;
  editions: readonly SiteEdition[];
}

/** Which edition to search, with how much each holds, and the order of the results. */
export default memo(function EditionChoice({
  edition,
  sort,
  change,
  answer,
  editions,
}: Props): ReactNode {
  const isTyped = answer.parsed.filters.some(({facet}) => facet === 'edition');
  const countOf = (name: string) => answer.editions.find((each) => each.name === name)?.count ?? 0;
  const words = (name: string, label: string) =>
    answer.isEmpty ? label : `${label} (${countOf(name)})`;
  return (
    <div className={styles.choices}>
      {editions.length > 1 && (
        <label>
          {SEARCH_WORDS.edition}
          <select
            value={isTyped ? answer.edition : edition}
            onChange={(event) => change({edition: event.target.value})}
          >
            {editions.map(({name, label}) => (
              <option key={name} value={name}>
                {words(name, label)}
              </option>
            ))}
            <option value={EVERY_EDITION}>{words(EVERY_EDITION, SEARCH_WORDS.everyEdition)}</option>
          </select>
        </label>
      )}
      <label>
        {SEARCH_WORDS.order}
        <select
          value={sort}
          onChange={(event) =>
            change({sort: event.target.value === 'place' ? 'place' : 'relevance'})
          }
        >
          <option value="relevance">{SEARCH_WORDS.byRelevance}</option>
          <option value="place">{SEARCH_WORDS.byPlace}</option>
        </select>
      </label>
    </div>
  );
});
