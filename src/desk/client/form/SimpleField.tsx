/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useDesk} from '../desk-context';
import type {FieldProps} from './Field';
import FieldProblems from './FieldProblems';
import {useForm} from './form-state';
import ThingPicker from '../ThingPicker';
import {toHref} from '../use-route';
import {useSaid, type Said} from './use-said';

/** A field with one value: text, day, number, word, yes, or the name of another record. */
export default function SimpleField(props: FieldProps): JSX.Element {
  const {field, pointer, value, isNeeded} = props;
  const said = useSaid(field, pointer);
  const needed = isNeeded && <span className="needed"> (needed)</span>;
  const help = said.help !== '' && (
    <p className="help" id={said.helpId}>
      {said.help}
    </p>
  );
  const problems = <FieldProblems id={said.problemsId} problems={said.problems} />;
  if (field.kind === 'flag')
    return (
      <div className="field">
        <Flag said={said} pointer={pointer} value={value} label={field.label} />
        {help}
        {problems}
      </div>
    );
  return (
    <div className="field">
      <label htmlFor={said.id}>
        {field.label}
        {needed}
      </label>
      {help}
      <Control said={said} field={field} pointer={pointer} value={value} isNeeded={isNeeded} />
      {field.kind === 'reference' && typeof value === 'string' && <WayTo name={value} />}
      {field.kind === 'choice' && (
        <p className="help">{field.words.find((word) => word.value === value)?.description}</p>
      )}
      {problems}
    </div>
  );
}

function Flag({
  said,
  pointer,
  value,
  label,
}: {
  said: Said;
  pointer: string;
  value: unknown;
  label: string;
}): JSX.Element {
  const {change} = useForm();
  return (
    <label className="tick" htmlFor={said.id}>
      <input
        id={said.id}
        type="checkbox"
        checked={value === true}
        aria-describedby={said.describedBy}
        onChange={(event) => change(pointer, event.currentTarget.checked ? true : undefined)}
      />
      {label}
    </label>
  );
}

function Control({said, field, pointer, value, isNeeded}: FieldProps & {said: Said}): JSX.Element {
  const {change} = useForm();
  const text = value === undefined || value === null ? '' : String(value);
  const invalid = said.problems.length > 0;
  const isEntry = /\/\d+$/.test(pointer);
  // An entry of a list that is emptied stays an entry; a key is taken out.
  const set = (typed: string): void =>
    change(pointer, typed === '' && !isEntry ? undefined : typed);
  if (field.kind === 'choice')
    return (
      <select
        id={said.id}
        value={text}
        aria-describedby={said.describedBy}
        aria-invalid={invalid}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{isNeeded ? 'Choose …' : '(none)'}</option>
        {field.words.map((word) => (
          <option key={word.value} value={word.value}>
            {word.label}
          </option>
        ))}
        {text !== '' && !field.words.some((word) => word.value === text) && (
          <option value={text}>{text}</option>
        )}
      </select>
    );
  if (field.kind === 'text' && field.lines === 'many')
    return (
      <textarea
        id={said.id}
        rows={Math.min(10, Math.max(2, Math.ceil(text.length / 70)))}
        value={text}
        spellcheck
        aria-describedby={said.describedBy}
        aria-invalid={invalid}
        onInput={(event) => set(event.currentTarget.value)}
      />
    );
  if (field.kind === 'number')
    return (
      <input
        id={said.id}
        type="number"
        value={text}
        aria-describedby={said.describedBy}
        aria-invalid={invalid}
        onInput={({currentTarget: {value: typed}}) =>
          change(pointer, typed === '' ? undefined : Number(typed))
        }
      />
    );
  if (field.kind === 'reference')
    return (
      <ThingPicker
        id={said.id}
        collection={field.collection}
        value={text}
        describedBy={said.describedBy}
        isInvalid={invalid}
        onChange={set}
      />
    );
  // A day that is written otherwise would vanish from a field for days.
  const isDay = field.kind === 'day' && (text === '' || /^\d{4}-\d\d-\d\d$/.test(text));
  return (
    <input
      id={said.id}
      type={isDay ? 'date' : 'text'}
      autoComplete="off"
      value={text}
      aria-describedby={said.describedBy}
      aria-invalid={invalid}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
}

/** To the record that the field names. */
function WayTo({name}: {name: string}): JSX.Element | null {
  const {beginning} = useDesk();
  if (!beginning.things.some((thing) => thing.name === name)) return null;
  return (
    <p className="help">
      <a href={toHref('open', name)}>Open {name}</a>
    </p>
  );
}
