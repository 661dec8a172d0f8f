import {concerns} from './concerns';
import {PAGE_WORDS} from './words-en';

interface Choice {
  id: string;
  title: string;
}

/** "What changed for me": a mandate and a reader, in controls that every browser knows. Kept in memory only. */
export function attachChangesFilter(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('form.changes-filter');
  if (!form || form.firstChild) return;
  const mandate = addSelect(form, PAGE_WORDS.showFor, PAGE_WORDS.allMandates, 'mandates');
  const audience = addSelect(form, PAGE_WORDS.showReader, PAGE_WORDS.allReaders, 'audiences');
  const nothing = document.createElement('p');
  nothing.textContent = PAGE_WORDS.nothingForYou;
  nothing.hidden = true;
  form.after(nothing);
  const count = root.querySelector('main [role=status]');
  const changes = [...root.querySelectorAll<HTMLElement>('li.change')];
  form.addEventListener('change', () => {
    const chosen = {mandate: mandate.value, audience: audience.value};
    for (const change of changes) change.hidden = !concerns(change, chosen);
    const left = changes.filter(({hidden}) => !hidden).length;
    nothing.hidden = left > 0;
    if (count) count.textContent = String(left);
  });
  form.hidden = false;
}

function addSelect(
  form: HTMLFormElement,
  words: string,
  all: string,
  name: 'mandates' | 'audiences',
): HTMLSelectElement {
  const choices = JSON.parse(form.dataset[name] ?? '[]') as Choice[];
  const select = document.createElement('select');
  // Browsers put back what was chosen before the page was loaded anew; here that would be a trace.
  select.autocomplete = 'off';
  for (const {id, title} of [{id: '', title: all}, ...choices]) {
    const option = document.createElement('option');
    option.value = id;
    option.textContent = title;
    select.append(option);
  }
  const label = document.createElement('label');
  label.append(`${words} `, select);
  form.append(label, ' ');
  return select;
}
