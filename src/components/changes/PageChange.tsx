import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {PageChangeJson} from '../../edition/compare/to-comparison-json';
import {EDITION_WORDS as WORDS} from '../editions/words';
import Redline from './Redline';

interface Props {
  change: PageChangeJson;
  address: string | undefined;
  /** For a page that is gone: where its readers are sent. */
  sentTo: string | undefined;
}

/** One page that changed, paragraph by paragraph; closed until asked for, because it can be long. */
export default function PageChange({
  change: {title, type, settings, paragraphs},
  address,
  sentTo,
}: Props): ReactNode {
  return (
    <li className="change">
      <p className="change__line">
        <strong className="change__type">{WORDS.pageTypes[type]}</strong>{' '}
        {address === undefined ? title : <Link to={address}>{title}</Link>}
      </p>
      {sentTo !== undefined && (
        <p>
          {WORDS.goneTo} <Link to={sentTo}>{sentTo}</Link>
        </p>
      )}
      {settings.length + paragraphs.length > 0 && (
        <details>
          <summary>
            {WORDS.whatChanged}: {title}
          </summary>
          <dl className="change__fields">
            {settings.map(({field, redline}) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>
                  <Redline parts={redline} />
                </dd>
              </div>
            ))}
            {paragraphs.map(({under, redline}, index) => (
              <div key={index}>
                <dt>{under}</dt>
                <dd>
                  <Redline parts={redline} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
