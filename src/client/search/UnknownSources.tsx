/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {Asked} from '../../search/query/asked';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import type {SearchStore} from './search-store';

interface Props {
  asked: readonly Asked[];
  /** All that was typed. */
  words: string;
  /** Address of the register of sources. */
  register: string;
  store: SearchStore;
}

/** Sources asked for by a symbol that the package does not have, with those whose symbols are like it. */
export default function UnknownSources({asked, words, register, store}: Props): JSX.Element {
  return (
    <>
      {asked.flatMap(({text, nearestSources}) =>
        nearestSources ? (
          <p key={text}>
            {WORDS.noSource(text)} <a href={register}>{WORDS.register}</a>
            {nearestSources.map((symbol) => (
              <span key={symbol}>
                {' '}
                <Button
                  isQuiet
                  words={WORDS.sourceLikeIt(symbol)}
                  onPress={() => store.change({words: words.replace(text, symbol)})}
                />
              </span>
            ))}
          </p>
        ) : (
          []
        ),
      )}
    </>
  );
}
