/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Answers from './Answers';
import {asksNothing} from './asks-nothing';
import Button from './Button';
import CopySearchLink from './CopySearchLink';
import EditionChoice from './EditionChoice';
import FacetFilters from './FacetFilters';
import InTurn from './InTurn';
import LoadMessage from './LoadMessage';
import MandateChoice from './MandateChoice';
import type {SearchContext} from './search-context';
import {toLinkedSearch} from './to-linked-search';

const ID = 'search-words';
const HELP = 'search-help';
/** Filters are drawn after the results. */
const LAST = 1000;

interface Props {
  context: SearchContext;
  /** There is room for the filters beside the results. */
  isWide: boolean;
}

/** The search page. */
export default function SearchPanel({context, isWide}: Props): JSX.Element {
  const {state, store, queue, home, addressOf} = context;
  const answer = state.answers[0]?.answer;
  const isIdle = state.words.trim() === '';
  const clear = (): void => {
    store.clear();
    document.getElementById(ID)?.focus();
  };
  const narrow = answer && (
    <details key="narrow" className="search-sheet" open={isWide}>
      <summary>{WORDS.narrow}</summary>
      <EditionChoice state={state} store={store} />
      <MandateChoice state={state} store={store} answer={answer} />
      <InTurn queue={queue} place={LAST} of={[answer, state.filters]}>
        <FacetFilters state={state} store={store} answer={answer} />
      </InTurn>
    </details>
  );
  const found = answer && (
    <div key="found" className="search-found">
      {asksNothing(answer) ? (
        <p key={String(isIdle)} className="search-note">
          {isIdle ? WORDS.browse : WORDS.onlyStopWords}
        </p>
      ) : (
        <Answers context={context} />
      )}
      {!answer.isEmpty && (
        <CopySearchLink
          page={addressOf(home, 'search/index.html')}
          search={toLinkedSearch(state)}
        />
      )}
    </div>
  );
  return (
    <div role="search" className="search-panel">
      <div className="search-row">
        <label className="search-label" htmlFor={ID}>
          {WORDS.label}
        </label>
        {/* Before the field, so that the next stop of the Tab key after it is the first result. */}
        <Button isQuiet words={WORDS.clear} onPress={clear} />
      </div>
      <input
        id={ID}
        className="search-field"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
        maxLength={600}
        aria-describedby={HELP}
        value={state.words}
        onInput={({currentTarget: {value}}) => store.change({words: value})}
      />
      <p id={HELP} className={isIdle ? 'search-note' : 'visually-hidden'}>
        {WORDS.help}
      </p>
      <LoadMessage state={state} store={store} />
      <div className="search-columns">{isWide ? [found, narrow] : [narrow, found]}</div>
    </div>
  );
}
