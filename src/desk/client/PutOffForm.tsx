/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import PlanForm from './PlanForm';

/** Another day for a thing of the watch list: it was looked at, or cannot be yet. */
export default function PutOffForm({id}: {id: string}): JSX.Element {
  const [by, setBy] = useState('');
  return (
    <details>
      <summary>Look again on another day</summary>
      <PlanForm
        request={by === '' ? undefined : {kind: 'put-off', id, by}}
        missing="Choose the day."
        verb="putting it off"
        then={() => setBy('')}
      >
        <div className="field">
          <label htmlFor={`by-${id}`}>New day</label>
          <input
            id={`by-${id}`}
            type="date"
            value={by}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        </div>
      </PlanForm>
    </details>
  );
}
