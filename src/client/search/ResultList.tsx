/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {groupByPage} from '../../search/show/group-by-page';
import type {Ranked} from '../../search/rank/rank';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import PageResults from './PageResults';
import type {SearchContext} from './search-context';
import type {EditionAnswer} from './search-store';

interface Props {
  title: string;
  results: readonly Ranked[];
  from: EditionAnswer;
  context: SearchContext;
}

/** Results under their heading, those of a page together. Nothing where there are none. */
export default function ResultList({title, results, from, context}: Props): JSX.Element | null {
  const {state, store} = context;
  if (results.length === 0) return null;
  const groups = groupByPage(results, ({card}) => card.address);
  return (
    <section>
      {/* The count above says it to those who see. */}
      <h2 key={title} className={title === WORDS.results ? 'visually-hidden' : undefined}>
        {title}
      </h2>
      <ol className="search-results">
        {groups.slice(0, state.limit).map(({page, results: own}) => (
          <PageResults key={page} results={own} from={from} context={context} />
        ))}
      </ol>
      {groups.length > state.limit && <Button words={WORDS.more} onPress={store.showMore} />}
    </section>
  );
}
