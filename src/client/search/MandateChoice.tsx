/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {Answer} from '../../search/search';
import {SEARCH_WORDS as WORDS} from '../words-en';
import type {SearchState, SearchStore} from './search-store';

/** For which mandate each result says what it is. It hides nothing; the filters do. */
export default function MandateChoice({
  state: {mandate},
  store: {change},
  answer: {facets},
}: {
  state: SearchState;
  store: SearchStore;
  answer: Answer;
}): JSX.Element | null {
  const mandates = facets.mandate?.filter(({value}) => value !== 'all') ?? [];
  if (mandates.length === 0) return null;
  return (
    <div className="search-choices">
      <label>
        {WORDS.sayFor}
        <select
          autocomplete="off"
          value={mandate}
          onChange={({currentTarget: {value}}) => change({mandate: value})}
        >
          <option value="">{WORDS.sayForNone}</option>
          {mandates.map(({value, label}) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
