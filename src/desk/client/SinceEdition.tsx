/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {ComparisonJson} from '../../edition/compare/to-comparison-json';
import FieldList from './FieldList';
import {toHref} from './use-route';

/** Everything that differs from the last published edition, with the reasons given so far. */
export default function SinceEdition({comparison}: {comparison: ComparisonJson}): JSX.Element {
  const {from, records, pages} = comparison;
  const owed = records.filter(({duty, reason}) => duty !== null && reason === null).length;
  return (
    <>
      <p>
        Compared with edition {from.edition}: {records.length} records and {pages.length} pages
        differ. {owed} guidance {owed === 1 ? 'item still needs' : 'items still need'} a reason.
      </p>
      {records.map(({id, title, type, reason, fields, duty}) => (
        <details key={id}>
          <summary>
            {title} <span className="count">{type}</span>
            {duty !== null && reason === null && <strong className="count"> needs a reason</strong>}
          </summary>
          <p>
            {type !== 'stood-down' && <a href={toHref('open', id)}>Open {id}</a>}{' '}
            {reason !== null && `Reason: ${reason}`}
          </p>
          <FieldList fields={fields} />
        </details>
      ))}
      {pages.map(({path, title, type, settings, paragraphs}) => (
        <details key={path}>
          <summary>
            {title} <span className="count">{type}</span>
          </summary>
          {type !== 'removed' && (
            <p>
              <a href={toHref('open', path)}>Open {path}</a>
            </p>
          )}
          <FieldList fields={settings} />
          <FieldList fields={paragraphs.map(({under, redline}) => ({label: under, redline}))} />
        </details>
      ))}
    </>
  );
}
