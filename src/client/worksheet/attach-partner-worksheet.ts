import {loadScript} from '../load-script';
import {make, makeButton} from '../make';
import {saveFile} from '../save-file';
import {WORKSHEET_WORDS as WORDS} from '../tool-words-en';
import type {SheetFiles} from './files';
import {makeLineFields} from './line-fields';
import {makeLineList} from './line-list';
import {GAP_COLUMNS, HEAD_COLUMNS, isEmpty, type PartnerSheet} from './partner-sheet';
import {readColumns} from './read-columns';
import {makeSheetOnPaper} from './sheet-on-paper';
import {warnBeforeLeaving} from './warn-before-leaving';

/**
 * The worksheet of partners, filled in on the page: saved as a file, and read again from one. What is
 * written stays in the memory of the page; nothing is stored or sent.
 */
export function attachPartnerWorksheet(place: HTMLElement): void {
  const columns = readColumns(place);
  const unsaved = warnBeforeLeaving();
  const said = make('div', {className: 'tool__said'});
  said.setAttribute('role', 'status');
  const say = (words: string, undo?: () => void): void => {
    said.replaceChildren(make('p', {}, words));
    if (undo)
      said.append(
        makeButton(WORDS.undo, () => {
          undo();
          said.replaceChildren();
        }),
      );
  };
  const checkMore = (words: string) => window.guidanceHarm?.(words, false)[0];

  const head = makeLineFields(HEAD_COLUMNS, {}, 'sheet', checkMore);
  head.setTitle(WORDS.sheet);
  const partners = makeLineList(WORDS.partner, columns, checkMore, say);
  const gaps = makeLineList(WORDS.gap, GAP_COLUMNS, checkMore, say);
  partners.add([]);
  gaps.add([]);

  const read = (): PartnerSheet => ({
    head: head.read(),
    partners: partners.read(),
    gaps: gaps.read(),
  });
  const paper = makeSheetOnPaper(columns);
  window.addEventListener('beforeprint', () => paper.show(read()));
  window.addEventListener('afterprint', paper.clear);
  const check = (): number => head.check() + partners.check() + gaps.check();

  const save = async (kind: 'csv' | 'yml'): Promise<void> => {
    const files = await loadFiles();
    if (!files) return say(WORDS.cannotLoad);
    await loadHarm();
    const sheet = read();
    const faults = check();
    if (kind === 'csv')
      saveFile(WORDS.file('csv'), files.toSheetCsv(columns, sheet.partners), 'text/csv');
    else saveFile(WORDS.file('yml'), files.toSheetYaml(columns, sheet), 'application/yaml');
    const isWhole = kind === 'yml' || (isEmpty(sheet.head) && sheet.gaps.length === 0);
    if (isWhole) unsaved.set(false);
    say(
      [WORDS.saved(kind), isWhole ? '' : WORDS.onlyPartners, faults > 0 ? WORDS.faults(faults) : '']
        .filter(Boolean)
        .join(' '),
    );
  };

  const open = async (file: File): Promise<void> => {
    const files = await loadFiles();
    if (!files) return say(WORDS.cannotLoad);
    await loadHarm();
    const text = await file.text();
    const found = /\.ya?ml$/i.test(file.name)
      ? files.parseSheetYaml(columns, text)
      : files.parseSheetCsv(columns, text);
    if ('faults' in found) {
      said.replaceChildren(
        make('p', {}, WORDS.refused(file.name)),
        make('ul', {}, ...found.faults.map((fault) => make('li', {}, WORDS.fault(fault)))),
      );
      return;
    }
    const before = read();
    const {sheet} = found;
    partners.add(sheet.partners);
    gaps.add(sheet.gaps);
    const kept = fillHead(head.element, sheet.head);
    if (!isEmpty(before.head) || before.partners.length + before.gaps.length > 0) unsaved.set(true);
    const faults = check();
    say(
      [
        WORDS.opened(sheet.partners.length, before.partners.length),
        kept ? WORDS.headKept : '',
        faults > 0 ? WORDS.faults(faults) : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  };

  const chooser = make('input', {
    type: 'file',
    accept: '.csv,.yml,.yaml,text/csv',
    autocomplete: 'off',
  });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    // The same file may be chosen again once it was corrected.
    if (file) void open(file).finally(() => (chooser.value = ''));
  });
  place.addEventListener('input', ({target}) => {
    if (target !== chooser) unsaved.set(true);
  });
  place.prepend(make('p', {className: 'tool__title'}, WORDS.title), make('p', {}, WORDS.noTrace));
  // Folded, so that what stands below hardly moves when the tool comes in.
  place.append(
    make(
      'details',
      {},
      make('summary', {}, WORDS.begin),
      make('p', {}, make('label', {}, `${WORDS.open} `, chooser)),
      head.element,
      partners.element,
      gaps.element,
      make(
        'p',
        {className: 'tool__buttons'},
        makeButton(WORDS.saveCsv, () => void save('csv')),
        makeButton(WORDS.saveYaml, () => void save('yml')),
        makeButton(WORDS.checkAll, () => say(WORDS.faults(check()))),
      ),
      said,
    ),
    paper.element,
  );
  place.addEventListener('change', () => void loadHarm().then(check), {once: true});
}

/** What leads to a person or a place is looked for once something is written, where the browser can. */
async function loadHarm(): Promise<void> {
  if (!window.guidanceHarm) await loadScript('worksheet-harm.js').catch(() => undefined);
}

async function loadFiles(): Promise<SheetFiles | undefined> {
  if (!window.guidanceSheetFiles) await loadScript('worksheet-files.js').catch(() => undefined);
  return window.guidanceSheetFiles;
}

/** Fills what is empty. @returns whether something else already stood there, and stays */
function fillHead(element: HTMLElement, line: PartnerSheet['head']): boolean {
  const isKept = HEAD_COLUMNS.map(({name}) => {
    const control = element.querySelector<HTMLTextAreaElement>(`[id$="-${name}"]`);
    const words = line[name] ?? '';
    if (!control || words === '' || control.value === words) return false;
    if (control.value !== '') return true;
    control.value = words;
    return false;
  });
  return isKept.includes(true);
}
