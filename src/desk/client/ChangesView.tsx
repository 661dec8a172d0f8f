/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {ComparisonJson} from '../../edition/compare/to-comparison-json';
import type {ChangedThing} from '../model/changed-thing';
import type {ListedSave, Undone} from '../model/desk-api';
import ChangedList from './ChangedList';
import {useDesk} from './desk-context';
import {formatTime} from './format-time';
import SinceEdition from './SinceEdition';

/**
 * What has changed since it was last recorded, the saves that can be taken back, and what has
 * changed since the last edition.
 */
export default function ChangesView(): JSX.Element {
  const {ask, say, refresh, change} = useDesk();
  const [changed, setChanged] = useState<readonly ChangedThing[]>();
  const [saves, setSaves] = useState<readonly ListedSave[]>([]);
  const [since, setSince] = useState<ComparisonJson | 'asked'>();
  const [sentence, setSentence] = useState('');
  const told = (error: Error): void => say(error.message);
  const look = (): void => {
    ask<ChangedThing[]>('unrecorded').then(setChanged, told);
    ask<ListedSave[]>('saves').then(setSaves, told);
  };
  useEffect(look, []);
  const record = async (): Promise<void> => {
    const {files} = await ask<{files: number}>('record', {sentence});
    setSentence('');
    say(`Recorded: ${files} ${files === 1 ? 'file' : 'files'}.`);
    look();
  };
  const undo = async (): Promise<void> => {
    const {title} = await ask<Undone>('undo');
    await refresh();
    say(`Taken back: ${title}`);
    look();
  };
  const compare = (): void => {
    setSince('asked');
    ask<ComparisonJson>('sinceEdition').then(setSince, (error: Error) => {
      setSince(undefined);
      told(error);
    });
  };
  return (
    <>
      <h1>What has changed</h1>
      <section aria-labelledby="unrecorded">
        <h2 id="unrecorded">Since it was last recorded</h2>
        {changed === undefined && <p>Looking …</p>}
        {changed?.length === 0 && <p>Nothing has changed.</p>}
        {changed && changed.length > 0 && (
          <>
            <ChangedList things={changed} />
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void change(record);
              }}
            >
              <div className="field">
                <label htmlFor="sentence">What did you change? One plain sentence</label>
                <p className="help" id="sentence-help">
                  It stands in the history of the package. For example: The agreement with IOM was
                  read, and its article is named.
                </p>
                <input
                  id="sentence"
                  type="text"
                  autoComplete="off"
                  aria-describedby="sentence-help"
                  value={sentence}
                  onInput={(event) => setSentence(event.currentTarget.value)}
                />
              </div>
              <button type="submit" className="main-button">
                Record the changes
              </button>
            </form>
          </>
        )}
      </section>
      <section aria-labelledby="saves">
        <h2 id="saves">Saves</h2>
        {saves.length === 0 && <p>Nothing can be taken back.</p>}
        <ol reversed className="saves">
          {saves.slice(0, 20).map(({number, title, at}) => (
            <li key={number} value={number}>
              {title}, {formatTime(at)}
            </li>
          ))}
        </ol>
        {saves.length > 0 && (
          <button type="button" onClick={() => void change(undo)}>
            Take back the last save
          </button>
        )}
      </section>
      <section aria-labelledby="since">
        <h2 id="since">Since the last edition</h2>
        {since === undefined && (
          <button type="button" onClick={compare}>
            Compare with the last edition
          </button>
        )}
        {since === 'asked' && <p role="status">Comparing; this takes up to a minute …</p>}
        {since !== undefined && since !== 'asked' && <SinceEdition comparison={since} />}
      </section>
    </>
  );
}
