/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useLayoutEffect, useMemo, useRef, useState} from 'preact/hooks';
import type {Beginning} from '../model/desk-api';
import {formatDate} from '../../edition/model/format-date';
import type {Ask} from './ask';
import {DeskProvider} from './desk-context';
import ChangesView from './ChangesView';
import DueView from './DueView';
import FileView from './FileView';
import NewView from './NewView';
import ProblemsView from './ProblemsView';
import PublishView from './PublishView';
import TablesView from './TablesView';
import ReviewersView from './ReviewersView';
import ThingList from './ThingList';
import ThingView from './ThingView';
import {useKeptFocus} from './use-kept-focus';
import {toHref, useRoute} from './use-route';

const PARTS = [
  {view: '', label: 'Pages and records'},
  {view: 'new', label: 'Add'},
  {view: 'tables', label: 'Spreadsheets'},
  {view: 'problems', label: 'Problems'},
  {view: 'due', label: 'Due'},
  {view: 'changes', label: 'What has changed'},
  {view: 'reviewers', label: 'Reviewers'},
  {view: 'publish', label: 'Publish'},
];

/** The editor's desk: the bar, and the view that is open. */
export default function Desk({ask, nonce}: {ask: Ask; nonce: string}): JSX.Element {
  const [beginning, setBeginning] = useState<Beginning>();
  const [message, setMessage] = useState('');
  const [fault, setFault] = useState('');
  const unsaved = useRef(false);
  const isChanging = useRef(false);
  const main = useRef<HTMLElement>(null);
  const route = useRoute();
  useKeptFocus(main);
  const refresh = (): Promise<void> =>
    ask<Beginning>('begin').then(setBeginning, (error: Error) => setFault(error.message));
  const change = async (work: () => Promise<void>): Promise<void> => {
    if (isChanging.current) {
      setMessage('Nothing was done: the change before it was still being made. Press again.');
      return;
    }
    isChanging.current = true;
    // The same said twice would be no news.
    setMessage('');
    try {
      await work();
    } catch (error) {
      setMessage((error as Error).message);
    } finally {
      isChanging.current = false;
    }
  };
  useEffect(() => {
    void refresh();
    window.addEventListener('beforeunload', (event) => {
      if (unsaved.current) event.preventDefault();
    });
    // What was said goes when one goes on: it would lie over the form. Not at `input` or `click`: drawn anew in the
    // midst of them, a field would lose what was just typed.
    document.addEventListener('pointerdown', () => setMessage(''));
    document.addEventListener('keydown', ({key}) => key !== 'Tab' && setMessage(''));
  }, []);
  useLayoutEffect(() => {
    setMessage('');
    main.current?.focus();
    // What was left unsaved is listed.
    if (beginning && route.view === '') void refresh();
  }, [route]);
  useEffect(() => {
    const part = PARTS.find(({view}) => view === route.view)?.label;
    const thing = beginning?.things.find(({name}) => name === route.name)?.title;
    document.title = `${part ?? thing ?? route.name} | Editor’s desk`;
  }, [route, beginning]);
  const context = useMemo(
    () =>
      beginning && {
        ask,
        nonce,
        beginning,
        refresh,
        change,
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
            Edition {about.edition}, {formatDate(about.as_of)}
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
            {route.view === 'file' && <FileView key={route.name} path={route.name} />}
            {route.view === 'new' && <NewView />}
            {route.view === 'tables' && <TablesView />}
            {route.view === 'problems' && <ProblemsView />}
            {route.view === 'due' && <DueView />}
            {route.view === 'changes' && <ChangesView />}
            {route.view === 'reviewers' && <ReviewersView />}
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
