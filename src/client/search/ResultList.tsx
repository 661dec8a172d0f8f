/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {Ranked} from '../../search/rank/rank';
import type {PageGroup} from '../../search/show/group-by-page';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import InTurn from './InTurn';
import PageResults from './PageResults';
import type {SearchContext} from './search-context';
import type {EditionAnswer} from './search-store';

interface Props {
  title: string;
  groups: readonly PageGroup<Ranked>[];
  /** There is another list above it. */
  isLater: boolean;
  from: EditionAnswer;
  context: SearchContext;
}

/** Results under their heading, those of a page together. Nothing where there are none. */
const LATER = 10;

/** Results under their heading, those of a page together. Nothing where there are none. */
export default function ResultList({
  title,
  groups,
  isLater,
  from,
  context,
}: Props): JSX.Element | null {
  const {state, store, queue} = context;
  if (groups.length === 0) return null;
  return (
    <section>
      {/* The count above says it to those who see. */}
      <h2 key={title} className={title === WORDS.results ? 'visually-hidden' : undefined}>
        {title}
      </h2>
      <ol className="search-results">
        {groups.slice(0, state.limit).map(({page, results}, at) => (
          <InTurn
            key={page}
            queue={queue}
            place={at + (isLater ? LATER : 0)}
            of={[results, state.mandate, state.load]}
            before={<li className="search-result search-result--coming" />}
          >
            <PageResults key={page} results={results} from={from} context={context} />
          </InTurn>
        ))}
      </ol>
      {groups.length > state.limit && <Button words={WORDS.more} onPress={store.showMore} />}
    </section>
  );
}
