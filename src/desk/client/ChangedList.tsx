/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {ChangedThing} from '../model/changed-thing';
import {useDesk} from './desk-context';
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
          <WayTo file={file} name={name} />
          <FieldList fields={fields} />
        </details>
      ))}
    </>
  );
}

/** To the form of a thing, or to a file that has none; nothing leads to what is not there, or not yet. */
function WayTo({file, name}: Pick<ChangedThing, 'file' | 'name'>): JSX.Element | null {
  const {things, files} = useDesk().beginning;
  const href = things.some((thing) => thing.name === name)
    ? toHref('open', name)
    : files.includes(file)
      ? toHref('file', file)
      : undefined;
  return href === undefined ? null : (
    <p>
      <a href={href}>Open {name}</a>
    </p>
  );
}
