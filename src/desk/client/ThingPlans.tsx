/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {listIdOf} from './form/ReferenceLists';
import PlanForm from './PlanForm';
import TextInput from './TextInput';
import {toHref} from './use-route';

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
          verb="renaming"
          then={() => toHref('open', to)}
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
          verb="deleting"
          then={() => '#/'}
        >
          {isPage ? (
            <TextInput
              id="delete-to"
              label="Page that says it now"
              help="Needed where an edition was published with this page: its readers are led there."
              list={listIdOf('pages')}
              value={follower}
              onInput={setFollower}
            />
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
