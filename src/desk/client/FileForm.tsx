/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {CheckedFile, OpenedFile, SaveFileResult} from '../model/desk-api';
import ConflictChoice from './ConflictChoice';
import {useDesk} from './desk-context';
import DraftNotice from './DraftNotice';
import LineProblems from './page/LineProblems';
import {openEditor, type TextEditor} from './page/open-editor';
import {useDraft} from './use-draft';

const QUIET_MS = 300;

/** The text of a file in an editor, with what the check says of each line. */
export default function FileForm({path, opened}: {path: string; opened: OpenedFile}): JSX.Element {
  const {ask, nonce, say, refresh, change} = useDesk();
  const [text, setText] = useState(opened.text);
  const [saved, setSaved] = useState({text: opened.text, hash: opened.hash});
  const [draft, setDraft] = useState(opened.draft);
  const [conflict, setConflict] = useState<string>();
  const [{problems}, setChecked] = useState<CheckedFile>(opened);
  const drafts = useDraft(`file:${path}`, path);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>();
  const tell = useRef((_: string): void => {});
  tell.current = (next) => {
    setText(next);
    drafts.keep({fields: {}, body: next}, saved.hash);
  };
  const show = (shown: string): void => {
    editor.current?.end();
    if (!place.current) return;
    const what = {text: shown, label: `Text of ${path}`, nonce, isPage: false};
    editor.current = openEditor(place.current, what, (next) => tell.current(next));
  };
  useEffect(() => {
    show(opened.text);
    return () => editor.current?.end();
  }, []);
  useEffect(() => {
    if (text === opened.text) return undefined;
    const timer = setTimeout(
      () => void ask<CheckedFile>('checkFile', {path, text}).then(setChecked, () => {}),
      QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [text]);
  const take = (next: string): void => {
    tell.current(next);
    show(next);
  };
  const save = async (): Promise<void> => {
    await drafts.whileSaving(async () => {
      const result = await ask<SaveFileResult>('saveFile', {path, text, hash: saved.hash});
      if (result.state === 'conflict') {
        setSaved({text: saved.text, hash: result.hash});
        setConflict(result.theirs);
        return undefined;
      }
      setSaved({text, hash: result.hash});
      await refresh();
      say(result.state === 'saved' ? `Saved: ${path}` : 'There was nothing to save.');
      return result.hash;
    });
  };
  return (
    <>
      {draft && (
        <DraftNotice
          draft={draft}
          onGoOn={() => {
            take(draft.value.body ?? '');
            setDraft(undefined);
          }}
          onThrowAway={() => {
            void ask('dropDraft', {name: draft.name})
              .then(refresh)
              .then(() => say('Thrown away: what was not saved.'));
            setDraft(undefined);
          }}
        />
      )}
      {conflict !== undefined && (
        <ConflictChoice
          mine={{fields: {}, body: text}}
          theirs={{fields: {}, body: conflict}}
          onChoose={({body = ''}) => {
            take(body);
            setConflict(undefined);
          }}
        />
      )}
      <p role="status">
        {problems.length === 0
          ? 'This file can be read.'
          : `${problems.length} ${problems.length === 1 ? 'place is' : 'places are'} to be mended:`}
      </p>
      <LineProblems
        problems={problems.map((problem) => ({...problem, shownLine: problem.line}))}
        editor={() => editor.current}
      />
      <div className="editor" ref={place} />
      <form
        className="save-bar"
        onSubmit={(event) => {
          event.preventDefault();
          void change(save);
        }}
      >
        <button type="submit" className="main-button">
          Save
        </button>{' '}
        <span>{text === saved.text ? 'Everything is saved' : 'Not saved yet'}</span>
      </form>
    </>
  );
}
