/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {EVERY_EDITION} from './every-edition';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import {countChosen} from './count-chosen';
import type {Answer} from '../../search/search';
import type {SearchContext} from './search-context';
import UnknownSources from './UnknownSources';

/**
 * What to try next: without the filters, without one of the words, in other editions, and whom to tell. Only what
 * is there is offered.
 */
export default function NothingFound({
  of: {asked, without, parsed, partial},
  context: {state, store, home, addressOf},
}: {
  of: Answer;
  context: SearchContext;
}): JSX.Element {
  const {words, filters, edition, editions} = state;
  const {change} = store;
  const chosen = countChosen(filters);
  const unknown = asked
    .filter(
      ({alternatives, isUncertain, nearestSources}) =>
        alternatives.length === 0 && !isUncertain && !nearestSources,
    )
    .map(({text}) => text);
  const register = addressOf(home, 'about/sources/index.html');
  const withoutWord = (word: string): string =>
    words.replace(word, ' ').replace(/\s+/g, ' ').trim();
  return (
    <section className="search-none">
      <h2 key={partial}>{partial > 0 ? WORDS.noneWhole : WORDS.none}</h2>
      {asked.length === 0 && <p>{WORDS.onlyStopWords}</p>}
      {unknown.length > 0 && <p key={unknown.join(' ')}>{WORDS.unknown(unknown)}</p>}
      <UnknownSources asked={asked} words={words} register={register} store={store} />
      <ul>
        {chosen > 0 && (
          <li>
            <Button words={WORDS.dropFilters(chosen)} onPress={() => change({filters: {}})} />
          </li>
        )}
        {parsed.phrases.length > 0 && (
          <li>
            <Button
              words={WORDS.dropQuotes}
              onPress={() => change({words: words.replace(/["“”„«»]/g, ' ').trim()})}
            />
          </li>
        )}
        {without.map(({text, count}) => (
          <li key={`${text} ${count}`}>
            <Button
              words={WORDS.without(text)}
              onPress={() => change({words: withoutWord(text)})}
            />{' '}
            {WORDS.sections(count)}
          </li>
        ))}
        {editions.length > 1 && edition !== EVERY_EDITION && (
          <li>
            <Button words={WORDS.lookInAll} onPress={() => change({edition: EVERY_EDITION})} />{' '}
            {WORDS.lookInAllNote}
          </li>
        )}
      </ul>
      <p>
        {WORDS.whomToTell} <a href={addressOf(home, 'report/index.html')}>{WORDS.whomToTellLink}</a>
      </p>
    </section>
  );
}
