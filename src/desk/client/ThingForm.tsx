/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {OpenedThing, OpenedValue, Reason, SaveResult} from '../model/desk-api';
import type {Draft} from '../model/draft';
import ConflictChoice from './ConflictChoice';
import {useDesk} from './desk-context';
import DraftNotice from './DraftNotice';
import {FormProvider} from './form/form-state';
import {GroupKeys} from './form/GroupField';
import PageText from './page/PageText';
import ReviewPanel from './ReviewPanel';
import ProblemSummary from './ProblemSummary';
import SaveBar from './SaveBar';
import {setAt, toSteps} from './set-at';
import ThingComments from './ThingComments';
import ThingPlans from './ThingPlans';
import {useChecked} from './use-checked';
import {useDraft} from './use-draft';
import {toHref} from './use-route';

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
  const {ask, beginning, say, refresh} = useDesk();
  const [value, setValue] = useState<OpenedValue>(opened.value);
  const [saved, setSaved] = useState<{value: OpenedValue; hash: string}>(opened);
  const [conflict, setConflict] = useState<OpenedValue>();
  // The editor of a page holds its own text: it opens anew where another is put into it.
  const [round, setRound] = useState(0);
  const checked = useChecked(name, value, opened);
  const title = beginning.things.find((thing) => thing.name === name)?.title ?? name;
  const isChanged = value !== saved.value;
  const [draft, setDraft] = useState(opened.draft);
  const drafts = useDraft(name, title);
  const put = (next: OpenedValue): void => {
    setValue(next);
    setDraft(undefined);
    drafts.keep(next, saved.hash);
  };
  const goOn = ({value: written, hash}: Draft): void => {
    setSaved({value: saved.value, hash});
    setValue(written);
    setDraft(undefined);
    setRound(round + 1);
  };
  const throwAway = (): void => {
    setDraft(undefined);
    void ask('dropDraft', {name})
      .then(refresh)
      .then(() => say('Thrown away: what was not saved.'));
  };
  const save = async (reason: Reason | undefined): Promise<void> => {
    const request = {name, title, hash: saved.hash, value, reason};
    await drafts.whileSaving(async () => {
      const result = await ask<SaveResult>('save', request);
      if (result.state === 'conflict') {
        setSaved({value: saved.value, hash: result.hash});
        setConflict(result.theirs);
        return undefined;
      }
      setSaved({value, hash: result.hash});
      await refresh();
      say(result.state === 'saved' ? `Saved: ${title}` : 'There was nothing to save.');
      return result.hash;
    });
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
        <a href="#/">Pages and records</a> › <a href={toHref('file', opened.file)}>{opened.file}</a>
      </p>
      <h1>{title}</h1>
      {form.description && value.body === undefined && <p className="help">{form.description}</p>}
      {draft && <DraftNotice draft={draft} onGoOn={() => goOn(draft)} onThrowAway={throwAway} />}
      {conflict && (
        <ConflictChoice
          mine={value}
          theirs={conflict}
          onChoose={(chosen) => {
            put(chosen);
            setConflict(undefined);
            setRound(round + 1);
          }}
        />
      )}
      <ThingComments name={name} />
      <ProblemSummary problems={checked.problems} />
      <FormProvider value={form$}>
        {value.body !== undefined && (
          <PageText
            key={round}
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
        <ReviewPanel name={name} review={opened.review} isChanged={isChanged} onDone={onReopen} />
        <ThingPlans name={name} isPage={value.body !== undefined} />
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
