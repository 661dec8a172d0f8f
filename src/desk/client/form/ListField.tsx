/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {FormField} from '../../model/form-field';
import Field, {type FieldProps} from './Field';
import FieldProblems from './FieldProblems';
import {goToField, useForm} from './form-state';
import {GroupKeys} from './GroupField';
import {toItemTitle} from './to-item-title';
import {helpOf, useSaid} from './use-said';
import {useDesk} from '../desk-context';

type List = Extract<FormField, {kind: 'list'}>;

/** A list: each entry can be moved and taken out. Entries with many fields are folded. */
export default function ListField({
  field,
  pointer,
  value,
  isNeeded,
}: FieldProps<List>): JSX.Element {
  const {change} = useForm();
  const said = useSaid(field, pointer);
  const help = said.help || (field.item.kind === 'group' ? '' : helpOf(field.item));
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const set = (next: readonly unknown[]): void =>
    change(pointer, next.length > 0 ? next : undefined);
  const add = (): void => {
    set([...items, field.item.kind === 'group' ? {} : '']);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => goToField(`${pointer}/${items.length}`)),
    );
  };
  return (
    <fieldset className="list" id={said.id} tabIndex={-1} aria-describedby={said.describedBy}>
      <legend>
        {field.label}
        {isNeeded && <span className="needed"> (needed)</span>}
      </legend>
      {help !== '' && (
        <p className="help" id={said.helpId}>
          {help}
        </p>
      )}
      <FieldProblems id={said.problemsId} problems={said.problems} />
      <ol>
        {items.map((item, index) => (
          <li key={index}>
            <Entry
              field={field.item}
              pointer={`${pointer}/${index}`}
              value={item}
              number={index + 1}
            />
            <Moves
              label={`${field.item.label} ${index + 1}`}
              isFirst={index === 0}
              onUp={() => set(swapped(items, index - 1))}
              onRemove={() => set(items.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <button type="button" onClick={add}>
        Add {field.item.label === field.label ? 'to ' : ''}
        {field.item.label.toLowerCase()}
      </button>
    </fieldset>
  );
}

function Entry({
  field,
  pointer,
  value,
  number,
}: {
  field: FormField;
  pointer: string;
  value: unknown;
  number: number;
}): JSX.Element {
  const {problems} = useForm();
  const {beginning} = useDesk();
  const titleOf = (name: string): string | undefined =>
    beginning.things.find((thing) => thing.name === name)?.title;
  const said = useSaid(field, pointer);
  // One that is new is open, and stays so while it is filled in.
  const [wasEmpty] = useState(
    () => field.kind === 'group' && Object.keys((value ?? {}) as object).length === 0,
  );
  if (field.kind !== 'group')
    return (
      <Field
        // What goes in is said once, above the list.
        field={{...withoutHelp(field), label: `${field.label} ${number}`}}
        pointer={pointer}
        value={value}
        isNeeded={false}
      />
    );
  const inside = problems.filter(
    (problem) => problem.pointer === pointer || problem.pointer?.startsWith(`${pointer}/`),
  ).length;
  return (
    <details open={wasEmpty}>
      <summary id={said.id}>
        {number}. {toItemTitle(field, value, titleOf)}
        {inside > 0 && <strong className="count"> {inside} to mend</strong>}
      </summary>
      <FieldProblems id={said.problemsId} problems={said.problems} />
      <GroupKeys fields={field.fields} pointer={pointer} value={value} />
    </details>
  );
}

function Moves({
  label,
  isFirst,
  onUp,
  onRemove,
}: {
  label: string;
  isFirst: boolean;
  onUp: () => void;
  onRemove: () => void;
}): JSX.Element {
  return (
    <span className="moves">
      {!isFirst && (
        <button type="button" className="quiet" aria-label={`Move up: ${label}`} onClick={onUp}>
          Up
        </button>
      )}
      <button type="button" className="quiet" aria-label={`Take out: ${label}`} onClick={onRemove}>
        Take out
      </button>
    </span>
  );
}

const withoutHelp = ({description: _, example: __, ...field}: FormField): FormField =>
  field as FormField;

/** A list with an entry and the next in each other's place. */
function swapped(items: readonly unknown[], at: number): unknown[] {
  return items.map((item, index) =>
    index === at ? items[at + 1] : index === at + 1 ? items[at] : item,
  );
}
