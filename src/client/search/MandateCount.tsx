/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {countForMandate} from '../../search/show/for-mandate';
import {SEARCH_WORDS as WORDS} from '../words-en';
import LiveMessage from './LiveMessage';
import type {SearchContext} from './search-context';

/** How many of the results are for the mandate that was chosen. Nothing where none was. */
export default function MandateCount({
  context: {
    state: {answers, mandate},
  },
}: {
  context: SearchContext;
}): JSX.Element | null {
  const label = answers
    .flatMap(({answer}) => answer.facets.mandate ?? [])
    .find(({value}) => value === mandate)?.label;
  const results = answers.flatMap(({answer}) => answer.results);
  if (mandate === '' || label === undefined || results.length === 0) return null;
  const said = WORDS.forMandate(label, countForMandate(results, mandate));
  return (
    <>
      <p className="search-note">{said}</p>
      <LiveMessage of={said} />
    </>
  );
}
