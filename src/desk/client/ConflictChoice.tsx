/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {fieldChanges} from '../../edition/compare/field-changes';
import {formatValue} from '../../edition/compare/format-value';
import {toRedline} from '../../edition/compare/redline';
import type {OpenedValue} from '../model/desk-api';
import Redline from './Redline';
import {setAt} from './set-at';

/** Somebody else has saved the same thing meanwhile: both versions, key by key, to choose from. Nothing is lost. */
export default function ConflictChoice({
  mine,
  theirs,
  onChoose,
}: {
  mine: OpenedValue;
  theirs: OpenedValue;
  onChoose: (value: OpenedValue) => void;
}): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [own, other] = [flat(mine), flat(theirs)];
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])].filter(
    (key) => fieldChanges(own[key], other[key]).length > 0,
  );
  const choose = (form: HTMLFormElement): void => {
    const chosen = new FormData(form);
    let {fields} = mine;
    let body = mine.body;
    for (const key of keys) {
      if (chosen.get(key) !== 'theirs') continue;
      if (key === TEXT) body = theirs.body;
      else fields = setAt(fields, [key], other[key]);
    }
    onChoose({...mine, fields, body});
  };
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={title} tabIndex={-1}>
        Somebody else has changed this meanwhile
      </h2>
      <p>Nothing was saved. Choose for each field which words to go on with, then save again.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          choose(event.currentTarget);
        }}
      >
        {keys.map((key) => (
          <fieldset key={key}>
            <legend>{key}</legend>
            <label className="tick">
              <input type="radio" name={key} value="mine" defaultChecked /> Yours:{' '}
              {formatValue(own[key]) || '(left out)'}
            </label>
            <label className="tick">
              <input type="radio" name={key} value="theirs" /> The other:{' '}
              <Redline parts={toRedline(formatValue(own[key]), formatValue(other[key]))} />
            </label>
          </fieldset>
        ))}
        <button type="submit" className="main-button">
          Go on with these
        </button>
      </form>
    </section>
  );
}

const TEXT = 'text of the page';

const flat = ({fields, body}: OpenedValue): Record<string, unknown> => ({
  ...(fields as Record<string, unknown>),
  ...(body === undefined ? {} : {[TEXT]: body}),
});
