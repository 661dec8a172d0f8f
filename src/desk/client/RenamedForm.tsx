/** @jsxImportSource preact */
import type {JSX} from 'preact';
import PlanForm from './PlanForm';

/** Writes the right name wherever a wrong one stands. */
export default function RenamedForm({from, to}: {from: string; to: string}): JSX.Element {
  return (
    <details>
      <summary>
        Write “{to}” wherever “{from}” stands
      </summary>
      <PlanForm
        request={{kind: 'rename', from, to}}
        missing=""
        verb="writing it everywhere"
        then={() => {}}
      >
        {null}
      </PlanForm>
    </details>
  );
}
