/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {ListedAttribute} from '../../model/desk-api';
import {toLabel} from '../../model/to-label';
import {useDesk} from '../desk-context';
import TextInput from '../TextInput';
import ThingPicker from '../ThingPicker';
import type {Given} from './to-directive';

/** Where the name of an attribute says too little. */
const LABELS: Readonly<Record<string, string>> = {
  home: 'These records live on this page',
  id: 'Which one',
  ids: 'Which ones',
};

/** What a list on a page may be told: one or several records, a word, or yes. */
export default function AttributeField({
  attribute: {name, ask, of, isList, isNeeded},
  value,
  onChange,
}: {
  attribute: ListedAttribute;
  value: Given[string] | undefined;
  onChange: (value: Given[string]) => void;
}): JSX.Element {
  const {beginning} = useDesk();
  const id = `attribute-${name}`;
  const label = LABELS[name] ?? toLabel(name);
  const several = Array.isArray(value) ? (value as readonly string[]) : [];
  const one = typeof value === 'string' ? value : '';
  if (ask === 'flag')
    return (
      <label className="tick">
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked || '')}
        />
        {label}
      </label>
    );
  if (ask === 'record')
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {several.length > 0 && (
          <ul className="chosen">
            {several.map((record) => (
              <li key={record}>
                {beginning.things.find((thing) => thing.name === record)?.title ?? record}{' '}
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Take out: ${record}`}
                  onClick={() => onChange(several.filter((other) => other !== record))}
                >
                  Take out
                </button>
              </li>
            ))}
          </ul>
        )}
        <ThingPicker
          key={several.length}
          id={id}
          collection={of}
          value={one}
          isNeeded={isNeeded && several.length === 0}
          onChange={(record) => record !== '' && onChange(isList ? [...several, record] : record)}
        />
      </div>
    );
  if (ask === 'word')
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          required={isNeeded}
          value={one}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{isNeeded ? 'Choose …' : '(all)'}</option>
          {(beginning.words[of] ?? []).map((word) => (
            <option key={word.value} value={word.value}>
              {word.label}
            </option>
          ))}
        </select>
      </div>
    );
  return <TextInput id={id} label={label} value={one} onInput={onChange} />;
}
