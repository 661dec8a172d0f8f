/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {OpenedThing, OpenedValue, Reason, SaveResult} from '../model/desk-api';
import ConflictChoice from './ConflictChoice';
import {useDesk} from './desk-context';
import {FormProvider} from './form/form-state';
import {GroupKeys} from './form/GroupField';
import ReferenceLists from './form/ReferenceLists';
import PageText from './page/PageText';
import ProblemSummary from './ProblemSummary';
import SaveBar from './SaveBar';
import {setAt, toSteps} from './set-at';
import ThingPlans from './ThingPlans';
import {useChecked} from './use-checked';

/** The form of a record, or of a page with its text: what is wrong stands beside each field as one writes. */
export default function ThingForm({
  name,
  opened,
  onReopen,
}: {
  name: string;
  opened: OpenedThing;
  onReopen: () => void;
}): JSX.Element {
  const {ask, beginning, say, refresh, setUnsaved} = useDesk();
  const [value, setValue] = useState<OpenedValue>(opened.value);
  const [saved, setSaved] = useState<{value: OpenedValue; hash: string}>(opened);
  const [conflict, setConflict] = useState<OpenedValue>();
  const checked = useChecked(name, value, opened);
  const title = beginning.things.find((thing) => thing.name === name)?.title ?? name;
  const isChanged = value !== saved.value;
  const put = (next: OpenedValue): void => {
    setValue(next);
    setUnsaved(true);
  };
  const save = async (reason: Reason | undefined): Promise<void> => {
    try {
      const request = {name, title, hash: saved.hash, value, reason};
      const result = await ask<SaveResult>('save', request);
      if (result.state === 'conflict') {
        setSaved({value: saved.value, hash: result.hash});
        setConflict(result.theirs);
        return;
      }
      setSaved({value, hash: result.hash});
      setUnsaved(false);
      say(result.state === 'saved' ? `Saved: ${title}` : 'There was nothing to save.');
      await refresh();
    } catch (error) {
      say((error as Error).message);
    }
  };
  const {form} = opened;
  if (form.kind !== 'group') throw new Error('A record is a group of fields');
  const form$ = {
    problems: checked.problems,
    change: (pointer: string, part: unknown) =>
      put({...value, fields: setAt(value.fields, toSteps(pointer), part)}),
  };
  return (
    <>
      <p className="way">
        <a href="#/">Pages and records</a> › {opened.file}
      </p>
      <h1>{title}</h1>
      {form.description && <p className="help">{form.description}</p>}
      {conflict && (
        <ConflictChoice
          mine={value}
          theirs={conflict}
          onChoose={(chosen) => {
            put(chosen);
            setConflict(undefined);
          }}
        />
      )}
      <ProblemSummary problems={checked.problems} />
      <FormProvider value={form$}>
        {value.body !== undefined && (
          <PageText
            name={name}
            value={value}
            checked={checked}
            onChange={(body) => put({...value, body})}
          />
        )}
        <section aria-labelledby="fields-title">
          <h2 id="fields-title">{value.body === undefined ? 'Fields' : 'Settings of the page'}</h2>
          <GroupKeys fields={form.fields} pointer="" value={value.fields} />
        </section>
        <ThingPlans name={name} isPage={value.body !== undefined} />
        <ReferenceLists things={beginning.things} />
      </FormProvider>
      <SaveBar
        name={name}
        isPage={value.body !== undefined}
        isChanged={isChanged}
        reason={opened.reason}
        onSave={save}
        onUndone={onReopen}
      />
    </>
  );
}
