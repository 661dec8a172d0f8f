import {loadEngine, type Engine} from '../search/engine';
import type {Excerpt} from '../search/excerpt';
import {createScriptSource} from '../search/script-source';
import type {Answer} from '../search/search';
import type {ShownResult} from '../search/show-result';
import {STAGES} from '../search/store-file';
import {understoodAs} from '../search/understood-as';
import {PACKAGE_WORDS as WORDS} from './words';

const MOST = 30;

/** The search of a package opened from disk. The page holds the field; its `data-edition` names the edition. Nothing is stored. */
async function main(): Promise<void> {
  const form = document.querySelector<HTMLElement>('[data-edition]')!;
  const field = form.querySelector('input')!;
  const status = form.querySelector('[role=status]')!;
  const list = form.querySelector('ul')!;
  const notes = form.querySelector('.offline__notes')!;
  const edition = form.dataset.edition!;
  form.hidden = false;
  let engine: Engine;
  try {
    engine = await loadEngine(createScriptSource('search/'));
  } catch {
    status.textContent =
      'Search could not be loaded from this folder. Is the whole package unpacked?';
    return;
  }
  const answer = async (): Promise<void> => {
    const text = field.value.trim();
    const found = await engine.search(
      {text, filters: {}, edition, sort: 'relevance'},
      () => text === field.value.trim(),
    );
    if (!found) return;
    const results = text === '' ? [] : found.results.slice(0, MOST);
    list.replaceChildren(...results.map((result) => toItem(engine.show(found, result))));
    notes.replaceChildren(
      ...toNotes(found).map((note) =>
        Object.assign(document.createElement('p'), {textContent: note}),
      ),
    );
    status.textContent =
      text === ''
        ? ''
        : `${found.complete} found${found.partial > 0 ? `, and ${found.partial} that lack a word` : ''}.${found.results.length > MOST ? ` The first ${MOST} are shown.` : ''}`;
  };
  field.addEventListener('input', () => void answer());
  await answer();
  for (const stage of STAGES) {
    await engine.loadStage(stage, () => undefined);
    await answer();
  }
}

/** How the words were understood, as the site says it; and where nothing is found, where to ask. */
function toNotes({asked, results}: Answer): string[] {
  const corrected = understoodAs(asked, 'correction').map(({text, found}) =>
    WORDS.corrected(text, found),
  );
  return [...corrected, ...(asked.length > 0 && results.length === 0 ? [WORDS.nothingFound] : [])];
}

function toItem({url, title, type, breadcrumbs, passage}: ShownResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = toPath(url);
  link.append(...toMarked(title));
  const place = document.createElement('p');
  place.textContent = [type, ...breadcrumbs].join(' › ');
  item.append(link, place);
  if (passage?.text) {
    const words = document.createElement('p');
    words.append(...toMarked(passage));
    item.append(words);
  }
  return item;
}

/** `/2.0/report/#danger` stands in `pages/report/index.html#danger`. */
function toPath(url: string): string {
  const [path = '', anchor] = url.split('#');
  return `pages${path.replace(/^\/[^/]+/, '').replace(/\/?$/, '/index.html')}${anchor === undefined ? '' : `#${anchor}`}`;
}

function toMarked({text, marks}: Excerpt): (string | HTMLElement)[] {
  let at = 0;
  const parts = marks.flatMap(([from, to]) => {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    const before = text.slice(at, from);
    at = to;
    return [before, mark];
  });
  return [...parts, text.slice(at)];
}

void main();
