/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {FormField} from '../../model/form-field';
import Field, {type FieldProps} from './Field';
import FieldProblems from './FieldProblems';
import {useForm} from './form-state';
import {useSaid} from './use-said';

/** The word `all`, or a list. */
export default function AllOrListField({
  field,
  pointer,
  value,
  isNeeded,
}: FieldProps<Extract<FormField, {kind: 'all-or-list'}>>): JSX.Element {
  const {change} = useForm();
  const said = useSaid(field, pointer);
  const isAll = value === 'all';
  return (
    <fieldset
      className="field"
      id={isAll ? said.id : undefined}
      tabIndex={-1}
      aria-describedby={isAll ? said.describedBy : undefined}
    >
      <legend>
        {field.label}
        {isNeeded && <span className="needed"> (needed)</span>}
      </legend>
      {isAll && said.help !== '' && (
        <p className="help" id={said.helpId}>
          {said.help}
        </p>
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={isAll}
          onChange={(event) => change(pointer, event.currentTarget.checked ? 'all' : undefined)}
        />
        All
      </label>
      {isAll ? (
        <FieldProblems id={said.problemsId} problems={said.problems} />
      ) : (
        <Field
          field={{...field.list, label: 'Only these'}}
          pointer={pointer}
          value={value}
          isNeeded={false}
        />
      )}
    </fieldset>
  );
}
