import type {ReactNode} from 'react';
import {toPageChangeId} from '../../edition/compare/page-change-id';
import type {PageChangeJson} from '../../edition/compare/to-comparison-json';
import {CHANGE_WORDS as WORDS} from '../../words/en';
import {usePlace} from '../frame/use-place';
import Redline from './Redline';
import {toApplicability} from './to-applicability';

interface Props {
  change: PageChangeJson;
  address: string | undefined;
  /** For a page that is gone: where its readers are sent. */
  sentTo: string | undefined;
}

/** One page that changed, paragraph by paragraph; closed until asked for, because it can be long. */
export default function PageChange({
  change: {path, title, type, settings, paragraphs, mandates, audience},
  address,
  sentTo,
}: Props): ReactNode {
  const {toLink} = usePlace();
  return (
    <li
      className="change"
      id={toPageChangeId(path)}
      data-applicability={toApplicability({mandates})}
      data-audience={audience?.join(' ')}
    >
      <p className="change__line">
        <strong className="change__type">{WORDS.pageTypes[type]}</strong>{' '}
        {address === undefined ? title : <a href={toLink(address)}>{title}</a>}
      </p>
      {sentTo !== undefined && (
        <p>
          {WORDS.goneTo} <a href={toLink(sentTo)}>{sentTo}</a>
        </p>
      )}
      {settings.length + paragraphs.length > 0 && (
        <details>
          <summary>
            {WORDS.whatChanged}: {title}
          </summary>
          <dl className="change__fields">
            {settings.map(({field, label, redline}) => (
              <div key={field}>
                <dt>{label}</dt>
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
