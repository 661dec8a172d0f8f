/** @jsxImportSource preact */
import type {JSX} from 'preact';

/** A field of one line, with its name and what goes into it. */
export default function TextInput({
  id,
  label,
  help,
  value,
  onInput,
}: {
  id: string;
  label: string;
  help?: string;
  value: string;
  onInput: (value: string) => void;
}): JSX.Element {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-describedby={help ? `${id}-help` : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
