/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Job, JobName, Publishing, PublishingStep} from '../model/publishing';
import {useDesk} from './desk-context';
import TextInput from './TextInput';
import {toHref} from './use-route';

const AGAIN_MS = 1500;
const STATES: Record<PublishingStep['state'], string> = {
  done: 'Done',
  open: 'To do',
  unknown: 'See for yourself',
};

/** The ten steps from the last correction to a package, how far each is, and the commands beneath them. */
export default function PublishView(): JSX.Element {
  const {ask, say, refresh} = useDesk();
  const [publishing, setPublishing] = useState<Publishing>();
  const [job, setJob] = useState<Job>();
  const [number, setNumber] = useState('');
  const [taken, setTaken] = useState('');
  const isBusy = job !== undefined && job.code === undefined;
  const wasBusy = useRef(false);
  // What the steps say, and the lists, are read again when a command has ended.
  useEffect(() => {
    if (wasBusy.current) void refresh();
    wasBusy.current = isBusy;
    ask<Publishing>('publishing').then(setPublishing, (error: Error) => say(error.message));
  }, [isBusy]);
  useEffect(() => {
    const look = (): void =>
      void ask<{job?: Job}>('job').then(
        (running) => setJob(running.job),
        () => {},
      );
    look();
    const timer = setInterval(look, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const begin = (name: JobName, typed = ''): void => {
    ask<{job: Job}>('beginJob', {name, number: typed.trim()}).then(
      (begun) => {
        setJob(begun.job);
        setNumber('');
        setTaken('');
        say('Begun. What it says stands at the end of this page.');
      },
      (error: Error) => say(error.message),
    );
  };
  return (
    <>
      <h1>Publish{publishing && ` edition ${publishing.number}`}</h1>
      <p className="help">
        The page “Publish an edition” tells each step in full. A published edition never changes.
      </p>
      <ol className="steps">
        {publishing?.steps.map(({title, state, say: words, command, file}) => (
          <li key={title}>
            <strong>{title}</strong> <span className={`state ${state}`}>{STATES[state]}</span>
            <br />
            {words} {file && <a href={toHref('file', file)}>Open {file}</a>}
            {command && (
              <p className="help">
                In a terminal: <code>{command}</code>
              </p>
            )}
          </li>
        ))}
      </ol>
      <h2>Do it here</h2>
      <p className="buttons">
        <button type="button" aria-disabled={isBusy} onClick={() => begin('dry-run')}>
          Ask what stands in the way
        </button>
        <button type="button" aria-disabled={isBusy} onClick={() => begin('build')}>
          Build the site and the packages
        </button>
        <button type="button" aria-disabled={isBusy} onClick={() => begin('verify')}>
          Check published editions
        </button>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin('cut', number);
        }}
      >
        <TextInput
          id="cut-number"
          label="To cut the edition, type its number"
          help="It can be taken back only while nobody else has the edition."
          value={number}
          onInput={setNumber}
        />
        <button type="submit" aria-disabled={isBusy}>
          Cut the edition
        </button>
      </form>
      {publishing?.latest !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            begin('undo-cut', taken);
          }}
        >
          <TextInput
            id="undo-number"
            label={`To take back the last cut, type its number (${publishing.latest})`}
            help="It is refused where somebody may have the edition already: it was sent to another machine, or packed."
            value={taken}
            onInput={setTaken}
          />
          <button type="submit" aria-disabled={isBusy}>
            Take back the last cut
          </button>
        </form>
      )}
      {job && (
        <section aria-label="What the command says">
          <p role="status">
            <code>{job.command}</code>:{' '}
            {isBusy ? 'running …' : job.code === 0 ? 'done' : 'it stopped; the reason stands below'}
          </p>
          {/* What is long is scrolled by keyboard, too. */}
          <textarea aria-label="Printed by the command" readOnly rows={12} value={job.printed} />
        </section>
      )}
    </>
  );
}
