/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {ChangedThing} from '../model/changed-thing';
import FieldList from './FieldList';
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
          <FieldList fields={fields} />
        </details>
      ))}
    </>
  );
}
