/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {SEARCH_WORDS as WORDS} from '../words-en';
import LiveMessage from './LiveMessage';
import MandateCount from './MandateCount';
import NothingFound from './NothingFound';
import ResultList from './ResultList';
import type {SearchContext} from './search-context';
import SearchNotes from './SearchNotes';
import Text from './Text';

/**
 * What the editions searched answer: how it was understood, how much was found, the results, or what to try
 * instead.
 */
export default function Answers({context}: {context: SearchContext}): JSX.Element | null {
  const {answers, load} = context.state;
  const [first] = answers;
  if (!first) return null;
  const isComing = load.name === 'open' && load.stage === 'rank';
  const complete = answers.reduce((sum, {answer}) => sum + answer.complete, 0);
  const partial = answers.reduce((sum, {answer}) => sum + answer.partial, 0);
  // Before all words are in, "no result" would be a guess.
  const count = isComing ? WORDS.countSoFar(complete + partial) : WORDS.count(complete, partial);
  const lists = (isPartial: boolean): JSX.Element[] =>
    answers.map((from) => (
      <ResultList
        key={from.folder}
        title={titleOf(isPartial, answers.length > 1 ? from.engine.edition.edition : undefined)}
        groups={isPartial ? from.groups.partial : from.groups.whole}
        isLater={(isPartial && complete > 0) || from !== first}
        from={from}
        context={context}
      />
    ));
  return (
    <>
      <p className="search-count">
        <Text of={count} />
      </p>
      <LiveMessage of={count} />
      <MandateCount context={context} />
      <SearchNotes of={first.answer} store={context.store} />
      {complete === 0 && !isComing && <NothingFound of={first.answer} context={context} />}
      {lists(false)}
      {lists(true)}
    </>
  );
}

function titleOf(isPartial: boolean, edition: string | undefined): string {
  if (edition === undefined) return isPartial ? WORDS.partial : WORDS.results;
  return isPartial ? WORDS.partialIn(edition) : WORDS.resultsIn(edition);
}
