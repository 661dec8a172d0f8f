/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {ChangedThing} from '../model/changed-thing';
import Redline from './Redline';
import {toHref} from './use-route';

const TYPES = {new: 'new', changed: 'changed', gone: 'gone'} as const;

/** Records and pages with the words that went and came. */
export default function ChangedList({things}: {things: readonly ChangedThing[]}): JSX.Element {
  return (
    <>
      {things.map(({file, name, type, fields}) => (
        <details key={file + name}>
          <summary>
            {name} <span className="count">{TYPES[type]}</span>
          </summary>
          {type !== 'gone' && (
            <p>
              <a href={toHref('open', name)}>Open {name}</a>
            </p>
          )}
          <dl>
            {fields.map(({field, redline}) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>
                  <Redline parts={redline} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
