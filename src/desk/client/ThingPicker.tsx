/** @jsxImportSource preact */
import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {useDesk} from './desk-context';
import {findThings} from './find-things';

/**
 * A field for a page or a record: a few letters of its title are enough. What is kept is its name, which nobody has to
 * know. Keys and roles are those of the pattern “combobox with list” of the ARIA Authoring Practices.
 */
export default function ThingPicker({
  id,
  collection,
  value,
  describedBy,
  isInvalid = false,
  isNeeded = false,
  onChange,
}: {
  id: string;
  /** `agencies`, `pages`, `any` record, or `everything`. */
  collection: string;
  value: string;
  describedBy?: string | undefined;
  isInvalid?: boolean;
  isNeeded?: boolean;
  onChange: (name: string) => void;
}): JSX.Element {
  const {beginning} = useDesk();
  const titleOf = (name: string): string =>
    beginning.things.find((thing) => thing.name === name)?.title ?? name;
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  // The arrow shows what there is; what stood in the field stays until another is chosen.
  const [isLooking, setLooking] = useState(false);
  const sought = typed ?? (isLooking ? '' : undefined);
  const found = sought === undefined ? [] : findThings(beginning.things, collection, sought);
  const isOpen = found.length > 0;
  const listId = `${id}-list`;
  const close = (): void => {
    setTyped(undefined);
    setLooking(false);
  };
  // A field that is drawn anew once something is chosen is left by that, too.
  const isChosen = useRef(false);
  const choose = (name: string): void => {
    isChosen.current = true;
    onChange(name);
    close();
  };
  // What was typed and not chosen from the list stands as it is: the check says what it could have meant.
  const leave = (): void => {
    if (typed === undefined || isChosen.current) return close();
    const exact = found.find(({title, name}) => title === typed || name === typed);
    choose(exact?.name ?? typed.trim());
  };
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({block: 'nearest'});
  }, [at]);
  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLInputElement>): void => {
    const {key} = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) {
        setAt(0);
        return setLooking(true);
      }
      const step = key === 'ArrowDown' ? 1 : found.length - 1;
      setAt((at + step) % found.length);
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(found[at]?.name ?? '');
    } else if (key === 'Escape' && sought !== undefined) {
      event.preventDefault();
      close();
    }
  };
  return (
    <div className="picker">
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        placeholder="Type a few letters of its title"
        required={isNeeded}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${listId}-${at}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        value={typed ?? titleOf(value)}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          isChosen.current = false;
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {isOpen && (
        <ul id={listId} ref={list} role="listbox" aria-label="What fits">
          {found.map(({name, title}, index) => (
            // Keys are handled by the field, which keeps the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={name}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(name)}
            >
              {title} <code>{name}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
