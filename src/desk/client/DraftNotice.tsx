/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {Draft} from '../model/draft';
import {formatTime} from './format-time';

/** What was written here and not saved: to go on with, or to throw away. */
export default function DraftNotice({
  draft,
  onGoOn,
  onThrowAway,
}: {
  draft: Draft;
  onGoOn: () => void;
  onThrowAway: () => void;
}): JSX.Element {
  return (
    <section className="notice" aria-label="Not saved">
      <p>
        <strong>You wrote here until {formatTime(draft.at)} and did not save it.</strong> Below
        stands what was saved last.
      </p>
      <div className="buttons">
        <button type="button" className="main-button" onClick={onGoOn}>
          Go on with what I wrote
        </button>
        <button type="button" onClick={onThrowAway}>
          Throw it away
        </button>
      </div>
    </section>
  );
}
