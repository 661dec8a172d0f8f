/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import PlanForm from './PlanForm';
import ThingPicker from './ThingPicker';

/** Leads the readers of a published page that is gone to another. */
export default function RedirectForm({from}: {from: string}): JSX.Element {
  const [to, setTo] = useState('');
  const id = `to-${from}`;
  return (
    <details>
      <summary>Lead its readers on</summary>
      <PlanForm
        request={to === '' ? undefined : {kind: 'redirect', from, to}}
        missing="Choose the page that says it now."
        verb="leading them on"
        then={() => setTo('')}
      >
        <div className="field">
          <label htmlFor={id}>Page that says it now</label>
          <ThingPicker id={id} collection="pages" value={to} onChange={setTo} />
        </div>
      </PlanForm>
    </details>
  );
}
