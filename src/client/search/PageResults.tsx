/** @jsxImportSource preact */
import {Component, type JSX} from 'preact';
import {forMandate} from '../../search/show/for-mandate';
import type {Ranked} from '../../search/rank/rank';
import {SEARCH_WORDS as WORDS} from '../words-en';
import Button from './Button';
import {toOpening} from './opening';
import ResultItem from './ResultItem';
import type {SearchContext} from './search-context';
import type {EditionAnswer} from './search-store';

const SHOWN = 3;

interface Props {
  results: readonly Ranked[];
  from: EditionAnswer;
  context: SearchContext;
}

/** The results of one page: the best ones, and the rest on demand. */
export default class PageResults extends Component<Props, {isWhole: boolean}> {
  override state = {isWhole: false};

  override render(): JSX.Element {
    const {
      results,
      from,
      context: {addressOf, willOpen, state},
    } = this.props;
    const {folder, engine, answer} = from;
    const shown = this.state.isWhole ? results : results.slice(0, SHOWN);
    return (
      <>
        {shown.map((found, index) => {
          const result = engine.show(answer, found);
          const address = addressOf(folder, result.path);
          return (
            <ResultItem
              key={found.card.id}
              forMandate={state.mandate ? forMandate(found.card, state.mandate) : undefined}
              isUnder={index > 0}
              result={result}
              address={address}
              onOpen={() => willOpen(address, toOpening(from, found))}
            />
          );
        })}
        {shown.length < results.length && (
          <li className="search-result--under">
            <Button
              isQuiet
              words={WORDS.moreOfPage(results.length - shown.length)}
              onPress={() => this.setState({isWhole: true})}
            />
          </li>
        )}
      </>
    );
  }
}
