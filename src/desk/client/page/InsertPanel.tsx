/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useDesk} from '../desk-context';
import {listIdOf} from '../form/ReferenceLists';
import {toInsertion, type Insertion} from './to-insertion';

const KINDS: readonly {kind: Insertion['kind']; label: string; list: string; pick: string}[] = [
  {kind: 'cite', label: 'Source', list: 'instruments', pick: 'Which source'},
  {kind: 'term', label: 'Term', list: 'terms', pick: 'Which term'},
  {kind: 'ref', label: 'Link to a record', list: 'any', pick: 'Which record'},
  {kind: 'page', label: 'Link to a page', list: 'pages', pick: 'Which page'},
];

/** Buttons that put a source, a term, a link or a list into the text, where the cursor is. */
export default function InsertPanel({
  chosen,
  onInsert,
}: {
  chosen: () => string;
  onInsert: (words: string) => void;
}): JSX.Element {
  const {beginning} = useDesk();
  const [open, setOpen] = useState<Insertion['kind'] | 'directive'>();
  const kind = KINDS.find((one) => one.kind === open);
  const [name, setName] = useState('');
  const [words, setWords] = useState('');
  const [verified, setVerified] = useState('');
  const press = (next: Insertion['kind'] | 'directive'): void => {
    setWords(chosen());
    setName('');
    setOpen(open === next ? undefined : next);
  };
  const put = (text: string): void => {
    onInsert(text);
    setOpen(undefined);
  };
  return (
    <div className="insert">
      <div role="group" aria-label="Insert">
        {KINDS.map((one) => (
          <button
            key={one.kind}
            type="button"
            aria-expanded={open === one.kind}
            onClick={() => press(one.kind)}
          >
            {one.label}
          </button>
        ))}
        <button
          type="button"
          aria-expanded={open === 'directive'}
          onClick={() => press('directive')}
        >
          List or box
        </button>
      </div>
      {kind && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const title = beginning.things.find((thing) => thing.name === name)?.title ?? name;
            put(toInsertion({kind: kind.kind, name, words, verified, title}));
          }}
        >
          <div className="field">
            <label htmlFor="insert-name">{kind.pick}</label>
            <input
              id="insert-name"
              type="text"
              required
              autoComplete="off"
              list={listIdOf(kind.list)}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
          <div className="field">
            <label htmlFor="insert-words">
              {kind.kind === 'cite' ? 'Place in it, for example s. 3.2(c)' : 'Words to show'}
            </label>
            <input
              id="insert-words"
              type="text"
              autoComplete="off"
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </div>
          {kind.kind === 'cite' && (
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
          <button type="submit">Insert</button>
        </form>
      )}
      {open === 'directive' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            put(`\n${name}\n`);
          }}
        >
          <div className="field">
            <label htmlFor="insert-directive">Which list or box</label>
            <select
              id="insert-directive"
              required
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            >
              <option value="">Choose …</option>
              {beginning.directives
                .filter(({form}) => form !== 'text')
                .map(({name: directive, form, example}) => (
                  <option
                    key={directive}
                    value={form === 'container' ? `:::${directive}\n\n:::` : example}
                  >
                    {directive}
                  </option>
                ))}
            </select>
          </div>
          <button type="submit">Insert</button>
        </form>
      )}
    </div>
  );
}
