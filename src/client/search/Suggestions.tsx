/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {SEARCH_WORDS as WORDS} from '../words-en';
import {asksNothing} from './asks-nothing';
import LiveMessage from './LiveMessage';
import LoadMessage from './LoadMessage';
import Marked from './Marked';
import type {SearchState, SearchStore} from './search-store';
import type {Suggested} from './suggest';
import Text from './Text';

export const LIST_ID = 'search-suggestions';
export const lineId = (index: number): string => `${LIST_ID}-${index}`;

interface Props {
  state: SearchState;
  store: SearchStore;
  lines: readonly Suggested[];
  active: number;
  isOpen: boolean;
  onChoose(line: Suggested): void;
}

/**
 * What stands under the field in the bar: where the search stands, and the best results. The keyboard reaches it
 * through the field.
 */
export default function Suggestions(props: Props): JSX.Element {
  const {state, store, lines, active, isOpen, onChoose} = props;
  const {load, answers} = state;
  const isComing = load.name === 'open' && load.stage === 'rank';
  const answer = answers[0]?.answer;
  return (
    <>
      <div className="search-popup" hidden={!isOpen || state.words.trim() === ''}>
        <LoadMessage state={state} store={store} />
        <ul role="listbox" id={LIST_ID} aria-label={WORDS.suggestions} hidden={lines.length === 0}>
          {lines.map((line, index) => (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
            <li
              key={line.key}
              id={lineId(index)}
              role="option"
              className="search-option"
              aria-selected={active === index}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(line)}
            >
              <Line of={line} isComing={isComing} />
            </li>
          ))}
        </ul>
      </div>
      <LiveMessage
        of={
          isOpen && answer && lines.length > 0 && !isComing && !asksNothing(answer)
            ? WORDS.count(answer.complete, answer.partial)
            : ''
        }
      />
    </>
  );
}

function Line({of: line, isComing}: {of: Suggested; isComing: boolean}): JSX.Element {
  if (line.kind === 'all') {
    const nothing = isComing ? WORDS.stillLoading : WORDS.noneGoToSearch;
    return <Text of={line.total > 0 ? WORDS.all(line.total) : nothing} />;
  }
  if (line.kind === 'filter') {
    const {filter, label} = line.completion;
    return (
      <>
        <span className="search-option-title">{filter}</span>
        <span className="search-place">{label}</span>
      </>
    );
  }
  return (
    <>
      <span className="search-option-title">
        <Marked of={line.result.title} />
      </span>
      <Text
        className="search-place"
        of={[line.result.type, ...line.result.breadcrumbs].join(' › ')}
      />
    </>
  );
}
