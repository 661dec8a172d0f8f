/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {formatDate} from '../../edition/model/format-date';
import type {ThingReview} from '../model/desk-api';
import {useDesk} from './desk-context';
import PlanForm from './PlanForm';
import {REVIEW_STATES, type SignedState} from './review-states';
import TextInput from './TextInput';

/** How far the review of a page or record has come, and signing it: by role, against which sources. */
export default function ReviewPanel({
  name,
  review: {state, role: by, day, note: left},
  isChanged,
  onDone,
}: {
  name: string;
  review: ThingReview;
  /** Something was written and not saved: it would not be what was signed. */
  isChanged: boolean;
  onDone: () => void;
}): JSX.Element {
  const {beginning} = useDesk();
  const [next, setNext] = useState<SignedState>('reviewed');
  const [role, setRole] = useState('');
  const [sources, setSources] = useState('');
  const [note, setNote] = useState('');
  return (
    <section aria-labelledby="review-title">
      <h2 id="review-title">Review</h2>
      <p>
        <span className={`state ${state}`}>{REVIEW_STATES[state]}</span> {by && `by ${by}`}
        {day && `, ${formatDate(day)}`}
        {left && `: ${left}`}
      </p>
      <details>
        <summary>Sign a review, or say how far it has come</summary>
        {isChanged ? (
          <p>Save first: what is signed is what stands in the file.</p>
        ) : (
          <PlanForm
            request={
              role.trim() === ''
                ? undefined
                : {kind: 'review', name, state: next, role, sources, note}
            }
            missing="Say the role of the one who reads it."
            verb="signing"
            then={onDone}
          >
            <div className="field">
              <label htmlFor="review-state">What is so now</label>
              <select
                id="review-state"
                value={next}
                onChange={(event) => setNext(event.currentTarget.value as SignedState)}
              >
                {(['in-review', 'reviewed', 'to-be-revised'] as const).map((one) => (
                  <option key={one} value={one}>
                    {REVIEW_STATES[one]}
                  </option>
                ))}
              </select>
            </div>
            <TextInput
              id="review-role"
              label="Who reads or has read it"
              help="The role, and no name. For example: Legal adviser"
              value={role}
              onInput={setRole}
            />
            <div className="field">
              <label htmlFor="review-sources">What it was read against, one source a line</label>
              <textarea
                id="review-sources"
                rows={3}
                value={sources}
                onInput={(event) => setSources(event.currentTarget.value)}
              />
            </div>
            <TextInput
              id="review-note"
              label="What must change, if anything"
              value={note}
              onInput={setNote}
            />
            <p className="help">
              It is signed with today’s day, for edition {beginning.edition.edition}.
            </p>
          </PlanForm>
        )}
      </details>
    </section>
  );
}
