/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useDesk} from './desk-context';
import {formatTime} from './format-time';
import {toHref} from './use-route';

/** What was written and not saved, here or in a window that was closed. */
export default function Drafts(): JSX.Element | null {
  const {drafts} = useDesk().beginning;
  if (drafts.length === 0) return null;
  return (
    <section className="notice" aria-label="Written and not saved">
      <p>
        <strong>Written and not saved:</strong>
      </p>
      <ul>
        {drafts.map(({name, title, at}) => (
          <li key={name}>
            <a
              href={
                name.startsWith('file:')
                  ? toHref('file', name.slice('file:'.length))
                  : toHref('open', name)
              }
            >
              {title}
            </a>
            , {formatTime(at)}
          </li>
        ))}
      </ul>
    </section>
  );
}
