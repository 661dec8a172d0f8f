import type {KeyboardEvent} from 'react';

interface ListState {
  isOpen: boolean;
  /** The option the keyboard is on; -1 for the field itself. */
  active: number;
  /** Number of the last option. */
  last: number;
  setActive(index: number): void;
  open(): void;
  close(): void;
  clear(): void;
  /** Goes where the active option leads; to all results where none is active. */
  go(): void;
}

/** The keys of a combobox: arrows move through the list, Enter goes, Escape closes the list and then clears the field. */
export function toListKey({
  isOpen,
  active,
  last,
  setActive,
  open,
  close,
  clear,
  go,
}: ListState): (event: KeyboardEvent) => void {
  const move = (step: 1 | -1) => {
    if (!isOpen) return open();
    const count = last + 2;
    setActive(((active + 1 + step + count) % count) - 1);
  };
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: go,
    Escape: isOpen ? close : clear,
  };
  return (event) => {
    const action = Object.prototype.hasOwnProperty.call(actions, event.key)
      ? actions[event.key]
      : undefined;
    // Enter ends a character of some input methods; it is not ours then.
    if (!action || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  };
}
