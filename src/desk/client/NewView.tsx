/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Collection} from '../../edition';
import {useDesk} from './desk-context';
import PlanForm from './PlanForm';
import TextInput from './TextInput';
import {goTo, toHref} from './use-route';

/** A new page or record. It begins with what is needed, empty, and opens in its form. */
export default function NewView(): JSX.Element {
  const {beginning} = useDesk();
  const [kind, setKind] = useState('pages');
  const [name, setName] = useState('');
  const [file, setFile] = useState('');
  const isPage = kind === 'pages';
  const isList = beginning.kinds.some((one) => one.kind === kind && one.isList);
  const files = [
    ...new Set(beginning.things.filter((thing) => thing.kind === kind).map((thing) => thing.file)),
  ].map((path) => (path.split('/').at(-1) ?? '').replace(/\.yml$/, ''));
  const request =
    name === ''
      ? undefined
      : isPage
        ? ({kind: 'new-page', path: name, title: file} as const)
        : ({kind: 'new-record', collection: kind as Collection, id: name, file} as const);
  return (
    <>
      <h1>Add a page or a record</h1>
      <PlanForm
        request={request}
        missing={isPage ? 'Say in which file it stands.' : 'Give it an id.'}
        verb="adding"
        then={() => goTo(toHref('open', name))}
      >
        <div className="field">
          <label htmlFor="new-kind">What kind</label>
          <select
            id="new-kind"
            value={kind}
            onChange={(event) => {
              setKind(event.currentTarget.value);
              setFile('');
            }}
          >
            {beginning.kinds.map(({kind: value, label}) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <TextInput
          id="new-name"
          label={isPage ? 'File' : 'Id'}
          help={
            isPage
              ? 'The folder is its place in the contents. For example: report/after-the-call.md'
              : 'A permanent name: lower-case words joined by hyphens. It is never used again for something else.'
          }
          value={name}
          onInput={setName}
        />
        {isPage && <TextInput id="new-file" label="Title" value={file} onInput={setFile} />}
        {isList && (
          <div className="field">
            <label htmlFor="new-list">In which list</label>
            <select
              id="new-list"
              value={file}
              onChange={(event) => setFile(event.currentTarget.value)}
            >
              <option value="">Choose …</option>
              {files.map((stem) => (
                <option key={stem} value={stem}>
                  {stem}
                </option>
              ))}
            </select>
          </div>
        )}
      </PlanForm>
    </>
  );
}
