import {make} from '../make';

/** A folded list of boxes to tick. */
export interface TickList {
  element: HTMLElement;
  /** The values that are ticked. */
  chosen: ReadonlySet<string>;
  clear(): void;
}

export function tickList(
  title: string,
  items: readonly {value: string; words: string}[],
  onChange: () => void,
): TickList {
  const chosen = new Set<string>();
  // Browsers put back what was ticked before the page was loaded anew; here that would be a trace.
  const boxes = items.map(({value}) =>
    make('input', {type: 'checkbox', autocomplete: 'off', value}),
  );
  const labels = boxes.map((box, at) => make('label', {}, box, ` ${items[at]?.words ?? ''}`));
  const group = make('div', {className: 'tool__ticks'}, ...labels);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', title);
  group.addEventListener('change', () => {
    chosen.clear();
    for (const {checked, value} of boxes) if (checked) chosen.add(value);
    onChange();
  });
  return {
    element: make('details', {}, make('summary', {}, title), group),
    chosen,
    clear() {
      chosen.clear();
      for (const box of boxes) box.checked = false;
    },
  };
}
