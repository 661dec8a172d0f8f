/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Beginning} from '../model/desk-api';
import type {Ask} from './ask';
import {DeskProvider} from './desk-context';
import ChangesView from './ChangesView';
import NewView from './NewView';
import ProblemsView from './ProblemsView';
import PublishView from './PublishView';
import ThingList from './ThingList';
import ThingView from './ThingView';
import {toHref, useRoute} from './use-route';

const PARTS = [
  {view: '', label: 'Pages and records'},
  {view: 'new', label: 'Add'},
  {view: 'problems', label: 'Problems'},
  {view: 'changes', label: 'What has changed'},
  {view: 'publish', label: 'Publish'},
];
const LEAVE = 'What you wrote here is not saved. Leave it all the same?';

/** The editor's desk: the bar, and the view that is open. */
export default function Desk({ask, nonce}: {ask: Ask; nonce: string}): JSX.Element {
  const [beginning, setBeginning] = useState<Beginning>();
  const [message, setMessage] = useState('');
  const [fault, setFault] = useState('');
  const unsaved = useRef(false);
  const main = useRef<HTMLElement>(null);
  const route = useRoute(() => {
    if (unsaved.current && !window.confirm(LEAVE)) return false;
    unsaved.current = false;
    return true;
  });
  const refresh = (): Promise<void> =>
    ask<Beginning>('begin').then(setBeginning, (error: Error) => setFault(error.message));
  useEffect(() => {
    void refresh();
    window.addEventListener('beforeunload', (event) => {
      if (unsaved.current) event.preventDefault();
    });
  }, []);
  useEffect(() => {
    setMessage('');
    main.current?.focus();
  }, [route]);
  const context = useMemo(
    () =>
      beginning && {
        ask,
        nonce,
        beginning,
        refresh,
        say: setMessage,
        setUnsaved: (is: boolean) => void (unsaved.current = is),
      },
    [beginning],
  );
  const about = beginning?.edition;
  return (
    <>
      <header className="bar">
        <a className="bar-name" href="#/">
          Editor’s desk
        </a>
        <nav aria-label="Desk">
          {PARTS.map(({view, label}) => (
            <a
              key={view}
              href={toHref(view)}
              aria-current={route.view === view ? 'page' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
        {about && (
          <span className="bar-edition">
            Edition {about.edition}, as of {about.as_of}
          </span>
        )}
      </header>
      <main ref={main} tabIndex={-1}>
        {fault !== '' && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        {context && (
          <DeskProvider value={context}>
            {route.view === '' && <ThingList />}
            {route.view === 'open' && <ThingView key={route.name} name={route.name} />}
            {route.view === 'new' && <NewView />}
            {route.view === 'problems' && <ProblemsView />}
            {route.view === 'changes' && <ChangesView />}
            {route.view === 'publish' && <PublishView />}
          </DeskProvider>
        )}
        {!context && fault === '' && <p>Opening …</p>}
      </main>
      <p className="said" role="status">
        {message}
      </p>
    </>
  );
}
