/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {ListedDirective} from '../../model/desk-api';
import {useDesk} from '../desk-context';
import {goToField} from '../form/form-state';
import AttributeField from './AttributeField';
import {toDirective, type Given} from './to-directive';

/** Asks for a list of records or a box, and what it needs to know, and puts it where the cursor is. */
export default function DirectiveForm({
  chosen,
  onInsert,
}: {
  chosen: string;
  onInsert: (text: string) => void;
}): JSX.Element {
  const {beginning} = useDesk();
  const [name, setName] = useState('');
  const [given, setGiven] = useState<Given>({});
  useEffect(() => goToField('/directive'), []);
  const directive = beginning.directives.find((one) => one.name === name);
  return (
    <form
      className="tray"
      onSubmit={(event) => {
        event.preventDefault();
        if (directive) onInsert(toDirective(directive, given, chosen));
      }}
    >
      <div className="field">
        <label htmlFor="f-directive">Which list or box</label>
        <select
          id="f-directive"
          required
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setGiven({});
          }}
        >
          <option value="">Choose …</option>
          <Choices title="Boxes" form="container" all={beginning.directives} />
          <Choices title="Lists and pictures" form="leaf" all={beginning.directives} />
        </select>
        {directive && <p className="help">For example: {directive.example}</p>}
      </div>
      {directive?.attributes.map((attribute) => (
        <AttributeField
          key={`${name}-${attribute.name}`}
          attribute={attribute}
          value={given[attribute.name]}
          onChange={(value) => setGiven({...given, [attribute.name]: value})}
        />
      ))}
      <button type="submit" className="main-button">
        Insert
      </button>
    </form>
  );
}

function Choices({
  title,
  form,
  all,
}: {
  title: string;
  form: ListedDirective['form'];
  all: readonly ListedDirective[];
}): JSX.Element {
  return (
    <optgroup label={title}>
      {all
        .filter((directive) => directive.form === form)
        .map(({name}) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
    </optgroup>
  );
}
