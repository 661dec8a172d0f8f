/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Reason, Undone} from '../model/desk-api';
import {useDesk} from './desk-context';
import {goTo, toHref} from './use-route';

/** Saving, the reason for the change, and taking the last save back. */
export default function SaveBar({
  name,
  isPage,
  isChanged,
  reason,
  onSave,
  onUndone,
}: {
  name: string;
  isPage: boolean;
  isChanged: boolean;
  reason: Reason | undefined;
  onSave: (reason: Reason | undefined) => Promise<void>;
  onUndone: () => void;
}): JSX.Element {
  const {ask, say, beginning, setUnsaved, refresh, change} = useDesk();
  const [type, setType] = useState<string>(reason?.type ?? 'amended');
  const [why, setWhy] = useState(reason?.reason ?? '');
  const isSaid = why !== (reason?.reason ?? '') || type !== (reason?.type ?? 'amended');
  const undo = async (): Promise<void> => {
    const {title, isThere} = await ask<Undone>('undo', {name});
    setUnsaved(false);
    await refresh();
    if (isThere) onUndone();
    else await goTo(toHref(''));
    say(`Taken back: ${title}`);
  };
  const given = isSaid && why.trim() !== '' ? ({type, reason: why.trim()} as Reason) : undefined;
  return (
    <form
      className="save-bar"
      onSubmit={(event) => {
        event.preventDefault();
        void change(() => onSave(given));
      }}
    >
      {!isPage && (
        <details>
          <summary>Say why</summary>
          <p className="help">
            Readers of the last edition see it beside the change. Every guidance item that changes
            needs it.
          </p>
          <div className="field">
            <label htmlFor="why-type">Kind of change</label>
            <select
              id="why-type"
              value={type}
              onChange={(event) => setType(event.currentTarget.value)}
            >
              {(beginning.words['changes.type'] ?? []).map(({value, label}) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="why">Why, in one or two sentences</label>
            <textarea
              id="why"
              rows={2}
              value={why}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          </div>
        </details>
      )}
      <button type="submit" className="main-button">
        Save
      </button>{' '}
      <button type="button" onClick={() => void change(undo)}>
        Take back the last save
      </button>{' '}
      <span>{isChanged ? 'Not saved yet' : 'Everything is saved'}</span>
    </form>
  );
}
