/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import PlanForm from './PlanForm';
import TextInput from './TextInput';
import ThingPicker from './ThingPicker';
import {goTo, toHref} from './use-route';

/** Another name or place, and taking it out: with everything that hangs on it. */
export default function ThingPlans({name, isPage}: {name: string; isPage: boolean}): JSX.Element {
  const [to, setTo] = useState('');
  const [follower, setFollower] = useState('');
  const [reason, setReason] = useState('');
  return (
    <section aria-labelledby="plans-title">
      <h2 id="plans-title">Rename or delete</h2>
      <details>
        <summary>{isPage ? 'Rename or move this page' : 'Rename this record'}</summary>
        <PlanForm
          request={to === '' ? undefined : {kind: 'rename', from: name, to}}
          missing="Say what it is to be called."
          verb="renaming"
          then={() => goTo(toHref('open', to))}
        >
          <TextInput
            id="rename-to"
            label={isPage ? 'New file' : 'New id'}
            help="Every place that names it is changed with it."
            value={to}
            onInput={setTo}
          />
        </PlanForm>
      </details>
      <details>
        <summary>{isPage ? 'Delete this page' : 'Delete this record'}</summary>
        <PlanForm
          request={{kind: 'delete', name, to: follower, reason}}
          missing=""
          verb="deleting"
          then={() => goTo(toHref(''))}
        >
          {isPage ? (
            <div className="field">
              <label htmlFor="delete-to">Page that says it now</label>
              <p className="help" id="delete-to-help">
                Needed where an edition was published with this page: its readers are led there.
              </p>
              <ThingPicker
                id="delete-to"
                collection="pages"
                describedBy="delete-to-help"
                value={follower}
                onChange={setFollower}
              />
            </div>
          ) : (
            <TextInput
              id="delete-why"
              label="Why it is gone"
              help="Needed where an edition was published with it: its readers see the reason."
              value={reason}
              onInput={setReason}
            />
          )}
        </PlanForm>
      </details>
    </section>
  );
}
