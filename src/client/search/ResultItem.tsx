/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {ForMandate} from '../../edition/model/for-mandate';
import {SEARCH_WORDS as WORDS} from '../words-en';
import type {ShownResult} from '../../search/show/show-result';
import Marked from './Marked';
import Text from './Text';

interface Props {
  result: ShownResult;
  address: string;
  /** What it is for the mandate that was chosen. */
  forMandate: ForMandate | undefined;
  /** It stands under another result of the same page. */
  isUnder: boolean;
  onOpen(): void;
}

/** The same marks as on pages. */
const MARKS: Record<ForMandate, string> = {
  applies: 'condition condition--applies',
  requested: 'condition condition--if-mandated-and-requested',
  'not-yours': 'duty duty--not-yours',
  others: 'duty duty--not-yours',
};

/** One result: where it leads, where it stands in the package, and the passage that has the words. */
export default function ResultItem({
  result,
  address,
  forMandate,
  isUnder,
  onOpen,
}: Props): JSX.Element {
  const {title, breadcrumbs, type, passage, alsoSaid} = result;
  return (
    <li className={isUnder ? 'search-result search-result--under' : 'search-result'}>
      <h3>
        <a href={address} onClick={onOpen}>
          <Marked of={title} />
        </a>
      </h3>
      {forMandate && (
        <p className="search-place">
          <span className={MARKS[forMandate]}>{WORDS.forMandateIs[forMandate]}</span>
        </p>
      )}
      <p className="search-place">
        <Text of={[type, ...breadcrumbs].join(' › ')} />
      </p>
      {passage?.text && (
        <p className="search-passage">
          <Marked
            of={passage}
            before={passage.start > 0 ? '… ' : ''}
            after={/[.!?]$/.test(passage.text) ? '' : ' …'}
          />
        </p>
      )}
      {!passage && <p className="search-passage" aria-hidden="true" />}
      {alsoSaid && (
        <p className="search-place">
          <Marked of={alsoSaid} before={`${WORDS.alsoSaid} `} />
        </p>
      )}
    </li>
  );
}
