/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {formatDate} from '../../edition/model/format-date';
import type {Due} from '../../edition/review/find-due';
import {useDesk} from './desk-context';
import PutOffForm from './PutOffForm';
import {toHref} from './use-route';

/** What must be looked at in the world, and which pages must be reviewed: what is late, and what comes soon. */
export default function DueView(): JSX.Element {
  const {ask, beginning} = useDesk();
  const [due, setDue] = useState<Due>();
  const [fault, setFault] = useState('');
  // Asked again after each change, which reads the lists again.
  useEffect(() => {
    ask<Due>('due').then(setDue, (error: Error) => setFault(error.message));
  }, [beginning]);
  return (
    <>
      <h1>What is due</h1>
      <p className="help">
        What is late, and what comes in the next 90 days. To put off the review of a page, open it,
        and change the day under “Review by”.
      </p>
      {fault !== '' && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {!due && fault === '' && <p>Looking …</p>}
      {due && (
        <>
          <Watched title="To be looked at, and late" things={due.watch.overdue} />
          <Watched title="To be looked at soon" things={due.watch.soon} />
          <Reviews title="Reviews that are late" pages={due.pages.overdue} />
          <Reviews title="Reviews that come soon" pages={due.pages.soon} />
        </>
      )}
    </>
  );
}

function Watched({title, things}: {title: string; things: Due['watch']['soon']}): JSX.Element {
  const {beginning} = useDesk();
  const titles = new Map(beginning.things.map(({name, title: called}) => [name, called]));
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="count">{things.length}</span>
      </h2>
      <ul className="problems">
        {things.map(({id, look, by, who, about, seen}) => (
          <li key={id}>
            <strong>{formatDate(by)}</strong>, {who}: {look} Known: {seen}
            <ul>
              {about.map((name) => (
                <li key={name}>
                  <a href={toHref('open', name)}>{titles.get(name) ?? name}</a>
                </li>
              ))}
            </ul>
            <PutOffForm id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reviews({title, pages}: {title: string; pages: Due['pages']['soon']}): JSX.Element {
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="count">{pages.length}</span>
      </h2>
      <ul>
        {pages.map(({file, title: called, review_by}) => (
          <li key={file}>
            {formatDate(review_by)}:{' '}
            <a href={toHref('open', file.replace(/^docs\//, ''))}>{called}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
