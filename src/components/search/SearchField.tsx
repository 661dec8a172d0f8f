import type {ChangeEvent, KeyboardEvent, ReactNode, RefObject} from 'react';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  id: string;
  className?: string;
  value: string;
  placeholder?: string;
  onChange(event: ChangeEvent<HTMLInputElement>): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
  describedBy?: string;
  /** For a field with a list under it. */
  combobox?: {listId: string; isOpen: boolean; activeId: string | undefined; onFocus(): void};
}

/** A field that leaves no trace: without a name no browser keeps or sends what is typed, and no form surrounds it. */
export default function SearchField({
  field,
  id,
  className,
  value,
  placeholder,
  onChange,
  onKeyDown,
  describedBy,
  combobox,
}: Props): ReactNode {
  return (
    <input
      ref={field}
      id={id}
      className={className}
      value={value}
      placeholder={placeholder}
      onChange={onChange}
      onKeyDown={onKeyDown}
      onFocus={combobox?.onFocus}
      type="text"
      inputMode="search"
      enterKeyHint="search"
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={600}
      aria-describedby={describedBy}
      role={combobox && 'combobox'}
      aria-autocomplete={combobox && 'list'}
      aria-expanded={combobox?.isOpen}
      aria-controls={combobox?.listId}
      aria-activedescendant={combobox?.activeId}
    />
  );
}
