/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {FormField, FormKey} from '../../model/form-field';
import Field, {type FieldProps} from './Field';
import FieldProblems from './FieldProblems';
import {useForm} from './form-state';
import {useSaid} from './use-said';

type Group = Extract<FormField, {kind: 'group'}>;

/** Several fields that belong together. One that may be left out is folded until somebody fills it in. */
export default function GroupField({
  field,
  pointer,
  value,
  isNeeded,
}: FieldProps<Group>): JSX.Element {
  const said = useSaid(field, pointer);
  const body = (
    <>
      {said.help !== '' && (
        <p className="help" id={said.helpId}>
          {said.help}
        </p>
      )}
      <FieldProblems id={said.problemsId} problems={said.problems} />
      <GroupKeys fields={field.fields} pointer={pointer} value={value} />
    </>
  );
  const isFolded = !isNeeded && value === undefined;
  return (
    <fieldset className="group" id={said.id} tabIndex={-1} aria-describedby={said.describedBy}>
      <legend>
        {field.label}
        {isNeeded && <span className="needed"> (needed)</span>}
      </legend>
      {isFolded ? (
        <details>
          <summary>Fill in {field.label.toLowerCase()}</summary>
          {body}
        </details>
      ) : (
        body
      )}
    </fieldset>
  );
}

/** The fields of a group, without the frame around them. */
export function GroupKeys({
  fields,
  pointer,
  value,
}: {
  fields: readonly FormKey[];
  pointer: string;
  value: unknown;
}): JSX.Element {
  const {problems} = useForm();
  const values = (value ?? {}) as Record<string, unknown>;
  // The id of a record is changed by renaming it, which changes every place that names it.
  const shown = fields.filter(({key}) => pointer !== '' || key !== 'id');
  const known = new Set(shown.map(({key}) => key));
  // A key that the schema does not know has no field; what is wrong with it is said here.
  const foreign = problems.filter(
    (problem) =>
      problem.pointer?.startsWith(`${pointer}/`) &&
      !known.has(problem.pointer.slice(pointer.length + 1).split('/')[0] ?? ''),
  );
  return (
    <>
      <FieldProblems id={`${pointer}-foreign`} problems={foreign} />
      {shown.map(({key, field, isNeeded}) => (
        <Field
          key={key}
          field={field}
          pointer={`${pointer}/${key}`}
          value={values[key]}
          isNeeded={isNeeded}
        />
      ))}
    </>
  );
}
