import type {Element} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {EXIT, visit} from 'unist-util-visit';
import {labelOf, type Edition, type Entry, type PageEntry} from '../edition';
import {compareEditions} from '../edition/compare/compare-editions';
import {fieldChanges} from '../edition/compare/field-changes';
import {formatValue} from '../edition/compare/format-value';
import type {LabelledRedline} from '../edition/compare/redline';
import {
  toComparisonJson,
  type PageChangeJson,
  type RecordChangeJson,
} from '../edition/compare/to-comparison-json';
import {COLLECTIONS} from '../edition/model/collections';
import {escapeHtml} from '../edition/model/escape-html';
import {findHomes} from '../edition/model/find-homes';
import {recordTitle} from '../edition/model/record-title';
import {createPageRenderer} from '../remark/render-pages';
import {CHANGE_WORDS} from '../words/en';
import {isolateTree} from './isolate-tree';

/** A page or record in a draft: as it is now, and how it differs from the last edition. */
export interface DraftThing {
  /** The file of a page below `docs/`, or the id of a record. */
  name: string;
  title: string;
  /** `Page`, or what the record is. */
  kind: string;
  /** How it changed, in a word; empty where it did not. */
  change: string;
  reason: string | null;
  /** HTML; empty for what is gone. */
  now: string;
  /** What differs, with the old words. */
  changes: readonly LabelledRedline[];
}

/**
 * What a reviewer is shown.
 * @param earlier the last published edition; undefined where there is none, and all is new
 * @param names pages and records to show, changed or not; undefined for all that changed
 */
export function toDraftThings(
  edition: Edition,
  earlier: Edition | undefined,
  names?: ReadonlySet<string>,
): DraftThing[] {
  const {pages, records} = toComparisonJson(compareEditions(earlier ?? toEmpty(edition), edition));
  const changedPages = new Map(pages.map((change) => [change.path, change]));
  const changedRecords = new Map(records.map((change) => [change.id, change]));
  const isWanted = (name: string): boolean =>
    names ? names.has(name) : changedPages.has(name) || changedRecords.has(name);
  const draw = createDrawer(edition);
  let count = 0;
  const prefix = (): string => `t${(count += 1)}-`;
  const shownPages = edition.pages
    .filter(({path}) => isWanted(path))
    .map((page) => toPageThing(page, changedPages.get(page.path), draw.page(page, prefix())));
  const shownRecords = [...edition.records.values()]
    .filter(({id}) => isWanted(id))
    .map((entry) =>
      toRecordThing(edition, entry, changedRecords.get(entry.id), draw.record(entry, prefix())),
    );
  const gonePages = pages.filter(({path, type}) => type === 'removed' && isWanted(path));
  const goneRecords = records.filter(({id, type}) => type === 'stood-down' && isWanted(id));
  return [
    ...shownPages,
    ...gonePages.map(({path, title}) => toGone(path, title, 'Page', null)),
    ...shownRecords,
    ...goneRecords.map(({id, title, collection, reason}) =>
      toGone(id, title, COLLECTIONS[collection].type, reason),
    ),
  ];
}

const toEmpty = (edition: Edition): Edition => ({
  ...edition,
  pages: [],
  records: new Map(),
  changes: [],
  earlierChanges: [],
});

const toGone = (name: string, title: string, kind: string, reason: string | null): DraftThing => ({
  ...{name, title, kind, reason},
  change: CHANGE_WORDS.pageTypes.removed,
  now: '',
  changes: [],
});

const toPageThing = (
  {path, settings}: PageEntry,
  change: PageChangeJson | undefined,
  now: string,
): DraftThing => ({
  name: path,
  title: settings.title,
  kind: 'Page',
  change: change ? CHANGE_WORDS.pageTypes[change.type] : '',
  reason: null,
  now,
  changes: [
    ...(change?.settings ?? []),
    ...(change?.paragraphs ?? []).map(({under, redline}) => ({label: under, redline})),
  ],
});

const toRecordThing = (
  edition: Edition,
  entry: Entry,
  change: RecordChangeJson | undefined,
  now: string,
): DraftThing => ({
  name: entry.id,
  title: recordTitle(entry),
  kind: COLLECTIONS[entry.collection].type,
  change: change ? labelOf(edition.vocabulary, 'changes.type', change.type) : '',
  reason: change?.reason ?? null,
  now,
  changes: change?.fields ?? [],
});

/** Elements that stand for themselves; a row or a heading needs what is around it. */
const WHOLE: ReadonlySet<string> = new Set(['article', 'section', 'div', 'figure', 'details']);

/** Draws pages as readers see them, and records as they stand on their page, or else field by field. */
function createDrawer(edition: Edition) {
  const render = createPageRenderer(edition, {release: 'mission'});
  const homes = findHomes(edition);
  const trees = new Map<string, ReturnType<typeof render>['tree']>();
  const draw = (page: PageEntry): ReturnType<typeof render>['tree'] => {
    const known = trees.get(page.path) ?? render(page).tree;
    trees.set(page.path, known);
    return structuredClone(known);
  };
  return {
    page(page: PageEntry, prefix: string): string {
      try {
        const tree = draw(page);
        isolateTree(tree, prefix);
        return toHtml(tree);
      } catch (error) {
        const {message} = error as Error;
        return `<p>${escapeHtml(`This page cannot be shown before its fault is mended: ${message}`)}</p>`;
      }
    },
    record(entry: Entry, prefix: string): string {
      const home = homes.get(entry.id)?.[0]?.page;
      const own = home && findElement(() => draw(home), entry.id);
      if (!own) return toFieldList(entry);
      const tree = {type: 'root' as const, children: [own]};
      isolateTree(tree, prefix);
      return toHtml(tree);
    },
  };
}

function findElement(
  draw: () => ReturnType<ReturnType<typeof createPageRenderer>>['tree'],
  id: string,
): Element | undefined {
  let found: Element | undefined;
  try {
    visit(draw(), 'element', (element) => {
      if (element.properties.id !== id) return undefined;
      if (WHOLE.has(element.tagName)) found = element;
      return EXIT;
    });
  } catch {
    // Its page has a fault, which that page says.
  }
  return found;
}

function toFieldList({record}: Entry): string {
  const fields = fieldChanges({}, record).map(
    ({field, after}) =>
      `<div><dt>${escapeHtml(field)}</dt><dd>${escapeHtml(formatValue(after))}</dd></div>`,
  );
  return `<dl class="change__fields">${fields.join('')}</dl>`;
}
