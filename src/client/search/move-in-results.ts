/** Arrow down goes from the field to the first result and on; Arrow up goes back. Escape empties the field. */
export function moveInResults(event: KeyboardEvent): void {
  const {key, target, currentTarget} = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  // Enter, Escape and arrows belong to the input method while a character is being written.
  if (event.isComposing) return;
  const field = currentTarget.querySelector<HTMLInputElement>('input[type=search]');
  if (key === 'Escape' && target === field && field.value !== '') {
    event.preventDefault();
    field.value = '';
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const stops = [field, ...currentTarget.querySelectorAll<HTMLElement>('.search-result h3 a')];
  const at = stops.findIndex((stop) => stop === target);
  if (step === 0 || at < 0) return;
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
