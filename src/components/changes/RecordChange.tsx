import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {RecordChangeJson} from '../../edition/compare/to-comparison-json';
import {EDITION_WORDS as WORDS} from '../editions/words';
import Redline from './Redline';

interface Props {
  change: RecordChangeJson;
  /** The word for the type of change. */
  type: string;
  /** Where it can be read: in the later edition, or in the earlier where it was stood down. */
  address: string | undefined;
}

/** One record that changed: how, why, and field by field. */
export default function RecordChange({
  change: {id, title, reason, page_before, page_after, fields},
  type,
  address,
}: Props): ReactNode {
  return (
    <li className="change" id={id}>
      <p className="change__line">
        <strong className="change__type">{type}</strong>{' '}
        {address === undefined ? title : <Link to={`${address}#${id}`}>{title}</Link>}
      </p>
      {reason !== null && (
        <p>
          {WORDS.why} {reason}
        </p>
      )}
      {page_before !== null && page_after !== null && page_before !== page_after && (
        <p>{WORDS.movedFrom}</p>
      )}
      {fields.length > 0 && (
        <dl className="change__fields">
          {fields.map(({field, redline}) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <Redline parts={redline} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
