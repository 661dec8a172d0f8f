interface ListState {
  isOpen: boolean;
  /** The line the keyboard is on; -1 for the field itself. */
  active: number;
  /** How many lines there are. */
  count: number;
  setActive(index: number): void;
  open(): void;
  close(): void;
  clear(): void;
  /** Goes where the active line leads; to all results where none is active. */
  go(): void;
}

/**
 * The keys of a combobox: arrows move through the list, Enter goes, Escape closes the list and then clears the
 * field.
 */
export function toListKey(list: ListState, {key, isComposing}: KeyboardEvent): boolean {
  // Enter ends a character of some input methods; it is not ours then.
  if (isComposing) return false;
  const move = (step: 1 | -1): void => {
    if (!list.isOpen) return list.open();
    const stops = list.count + 1;
    list.setActive(((list.active + 1 + step + stops) % stops) - 1);
  };
  if (key === 'ArrowDown') move(1);
  else if (key === 'ArrowUp') move(-1);
  else if (key === 'Enter') list.go();
  else if (key === 'Escape') (list.isOpen ? list.close : list.clear)();
  else return false;
  return true;
}
