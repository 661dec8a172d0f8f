/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {EVERY_EDITION} from './every-edition';
import {SEARCH_WORDS as WORDS} from '../words-en';
import type {SearchState, SearchStore} from './search-store';

/** Which edition to search, and the order of the results. */
export default function EditionChoice({
  state: {edition, editions, sort},
  store: {change},
}: {
  state: SearchState;
  store: SearchStore;
}): JSX.Element {
  return (
    <div className="search-choices">
      {editions.length > 1 && (
        <label>
          {WORDS.edition}
          <select
            autocomplete="off"
            value={edition}
            onChange={({currentTarget: {value}}) => change({edition: value})}
          >
            {editions.map(({folder, label}) => (
              <option key={folder} value={folder}>
                {label}
              </option>
            ))}
            <option value={EVERY_EDITION}>{WORDS.everyEdition}</option>
          </select>
        </label>
      )}
      <label>
        {WORDS.order}
        <select
          autocomplete="off"
          value={sort}
          onChange={({currentTarget: {value}}) =>
            change({sort: value === 'place' ? 'place' : 'relevance'})
          }
        >
          <option value="relevance">{WORDS.byRelevance}</option>
          <option value="place">{WORDS.byPlace}</option>
        </select>
      </label>
    </div>
  );
}
