/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {FormField} from '../../model/form-field';
import type {FieldProps} from './Field';
import FieldProblems from './FieldProblems';
import {useForm} from './form-state';
import {useSaid} from './use-said';

/** Several words of a list, as boxes to tick. They stay in the order in which they stand in the file. */
export default function ChoicesField({
  field,
  pointer,
  value,
  isNeeded,
}: FieldProps<Extract<FormField, {kind: 'choices'}>>): JSX.Element {
  const {change, problems} = useForm();
  const said = useSaid(field, pointer);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const inside = problems.filter((problem) => problem.pointer?.startsWith(`${pointer}/`));
  const unknown = chosen.filter((word) => !field.words.some((known) => known.value === word));
  const set = (word: string, isOn: boolean): void => {
    const next = isOn ? [...chosen, word] : chosen.filter((other) => other !== word);
    change(pointer, next.length > 0 ? next : undefined);
  };
  return (
    <fieldset
      className="field choices"
      id={said.id}
      tabIndex={-1}
      aria-describedby={said.describedBy}
    >
      <legend>
        {field.label}
        {isNeeded && <span className="needed"> (needed)</span>}
      </legend>
      {said.help !== '' && (
        <p className="help" id={said.helpId}>
          {said.help}
        </p>
      )}
      <div className="ticks">
        {[...field.words, ...unknown.map((word) => ({value: word, label: word}))].map((word) => (
          <label key={word.value} className="tick">
            <input
              type="checkbox"
              checked={chosen.includes(word.value)}
              onChange={(event) => set(word.value, event.currentTarget.checked)}
            />
            {word.label}
          </label>
        ))}
      </div>
      <FieldProblems id={said.problemsId} problems={[...said.problems, ...inside]} />
    </fieldset>
  );
}
