/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {saveFile} from '../../client/save-file';
import type {ReviewFile, TakenComments} from '../model/comments';
import CommentList from './CommentList';
import {useDesk} from './desk-context';
import ThingPicker from './ThingPicker';
import {useComments} from './use-comments';
import {toHref} from './use-route';

/** A file to send to a reviewer, and taking in what comes back. */
export default function ReviewersView(): JSX.Element {
  const {ask, beginning, say} = useDesk();
  const {comments, look, mark} = useComments();
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const titles = new Map(beginning.things.map(({name, title}) => [name, title]));
  const commented = [...new Set(comments.map(({name}) => name))];
  const add = (name: string): void =>
    setTyped([...typed.split('\n').filter(Boolean), name, ''].join('\n'));
  const make = (): void => {
    if (isBusy) return say('The file is being made.');
    const names = typed.split(/[\s,]+/).filter(Boolean);
    setBusy(true);
    ask<ReviewFile>('reviewFile', {names})
      .then(
        ({file, html}) => {
          saveFile(file, html, 'text/html');
          say(`Saved as ${file}. Send it to the reviewer.`);
        },
        (error: Error) => say(error.message),
      )
      .finally(() => setBusy(false));
  };
  const take = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (!file) return;
    setFault('');
    file
      .text()
      .then((text) => ask<TakenComments>('takeComments', {file: file.name, text}))
      .then(
        ({fresh, known}) => {
          say(`${fresh} taken in${known > 0 ? `, ${known} known already` : ''}.`);
          look();
        },
        (error: Error) => setFault(error.message),
      )
      .finally(() => (input.value = ''));
  };
  return (
    <>
      <h1>Reviewers</h1>
      <section aria-labelledby="draft">
        <h2 id="draft">Make a file for a reviewer</h2>
        <div className="field">
          <label htmlFor="draft-add">Add by title</label>
          <ThingPicker
            key={typed}
            id="draft-add"
            collection="everything"
            value=""
            onChange={(name) => name !== '' && add(name)}
          />
        </div>
        <div className="field">
          <label htmlFor="draft-names">Pages and records, one a line</label>
          <p className="help" id="draft-help">
            The file of a page, such as report/safety.md, or the id of a record. Leave it empty for
            all that changed since the last edition.
          </p>
          <textarea
            id="draft-names"
            rows={3}
            autoComplete="off"
            aria-describedby="draft-help"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="button" className="main-button" aria-disabled={isBusy} onClick={make}>
          Make the file
        </button>
        {isBusy && <p role="status">Making it; this takes up to a minute …</p>}
      </section>
      <section aria-labelledby="take">
        <h2 id="take">Take in comments</h2>
        <div className="field">
          <label htmlFor="take-file">The file that came back, comments-….json</label>
          <input
            id="take-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => take(event.currentTarget)}
          />
        </div>
        {fault !== '' && (
          <pre className="fault" role="alert">
            {fault}
          </pre>
        )}
      </section>
      <section aria-labelledby="all-comments">
        <h2 id="all-comments">Comments</h2>
        {comments.length === 0 && <p>None was taken in.</p>}
        {commented.map((name) => (
          <section key={name}>
            <h3>
              <a href={toHref('open', name)}>{titles.get(name) ?? name}</a>
            </h3>
            <CommentList comments={comments.filter((one) => one.name === name)} mark={mark} />
          </section>
        ))}
      </section>
    </>
  );
}
