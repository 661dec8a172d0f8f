/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {useDesk} from '../desk-context';
import {goToField} from '../form/form-state';
import TextInput from '../TextInput';
import ThingPicker from '../ThingPicker';
import {toInsertion, type Insertion} from './to-insertion';

export type InsertionKind = Insertion['kind'];

export const INSERTIONS: readonly {
  kind: InsertionKind;
  label: string;
  collection: string;
  pick: string;
}[] = [
  {kind: 'cite', label: 'Source', collection: 'instruments', pick: 'Which source'},
  {kind: 'term', label: 'Term', collection: 'terms', pick: 'Which term'},
  {kind: 'ref', label: 'Link to a record', collection: 'any', pick: 'Which record'},
  {kind: 'page', label: 'Link to a page', collection: 'pages', pick: 'Which page'},
];

/** Asks which source, term, record or page, and puts it where the cursor is. */
export default function InsertForm({
  kind,
  page,
  chosen,
  onInsert,
}: {
  kind: InsertionKind;
  page: string;
  /** The words that are chosen in the text. */
  chosen: string;
  onInsert: (text: string) => void;
}): JSX.Element {
  const {beginning} = useDesk();
  const [name, setName] = useState('');
  const [words, setWords] = useState(kind === 'cite' ? '' : chosen);
  const [verified, setVerified] = useState('');
  const asked = INSERTIONS.find((one) => one.kind === kind);
  useEffect(() => goToField('/insert'), []);
  return (
    <form
      className="tray"
      onSubmit={(event) => {
        event.preventDefault();
        const title = beginning.things.find((thing) => thing.name === name)?.title ?? name;
        if (name !== '') onInsert(toInsertion({kind, name, words, verified, title, into: page}));
      }}
    >
      <div className="field">
        <label htmlFor="f-insert">{asked?.pick}</label>
        <ThingPicker
          id="f-insert"
          collection={asked?.collection ?? 'any'}
          value={name}
          isNeeded
          onChange={setName}
        />
      </div>
      <TextInput
        id="insert-words"
        label={kind === 'cite' ? 'Place in it, for example s. 3.2(c)' : 'Words to show'}
        value={words}
        onInput={setWords}
      />
      {kind === 'cite' && (
        <div className="field">
          <label htmlFor="insert-verified">How far its text was seen</label>
          <select
            id="insert-verified"
            required
            value={verified}
            onChange={(event) => setVerified(event.currentTarget.value)}
          >
            <option value="">Choose …</option>
            {(beginning.words.verified ?? []).map(({value, label}) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="submit" className="main-button">
        Insert
      </button>
    </form>
  );
}
