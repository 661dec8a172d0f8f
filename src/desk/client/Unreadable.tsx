/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useDesk} from './desk-context';
import {toHref} from './use-route';

/** Files that cannot be read as they are: what stands in them is in no list until they are mended. */
export default function Unreadable(): JSX.Element | null {
  const {unreadable, files} = useDesk().beginning;
  if (unreadable.length === 0) return null;
  return (
    <section className="summary to-mend" aria-label="Files that cannot be read">
      <p>
        What stands in {unreadable.length === 1 ? 'this file' : 'these files'} cannot be read, and
        is not shown:
      </p>
      <ul>
        {unreadable.map((path) => (
          <li key={path}>
            {files.includes(path) ? <a href={toHref('file', path)}>Mend {path}</a> : path}
          </li>
        ))}
      </ul>
    </section>
  );
}
