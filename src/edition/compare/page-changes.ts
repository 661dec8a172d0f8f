import {diffArrays} from 'diff';
import type {Nodes} from 'mdast';
import type {Edition, PageEntry} from '../model/edition';
import {toDirectiveUse} from '../read/read-directives';
import {fieldChanges, type FieldChange} from './field-changes';
import {toPlainText} from './plain-text';

/** A paragraph, heading, list entry or table that differs. `before` or `after` is undefined where it was not there. */
export interface ParagraphChange {
  /** The permanent id of a numbered paragraph. */
  id: string | undefined;
  /** The heading it stands under, in the later edition where it is there. */
  under: string;
  before: string | undefined;
  after: string | undefined;
}

/** How one page differs between two editions. Paths are files below the docs folder. */
export interface PageChange {
  path: string;
  title: string;
  type: 'new' | 'amended' | 'moved' | 'removed';
  /** The page before, where it had another path; for a page that is gone, the page that says it now. */
  otherPath: string | undefined;
  settings: FieldChange[];
  paragraphs: ParagraphChange[];
}

interface Block {
  id: string | undefined;
  under: string;
  text: string;
}

/** Every page that differs, in the order of the later edition, then removed pages. Review dates do not count. */
export function pageChanges(earlier: Edition, later: Edition): PageChange[] {
  const before = new Map(earlier.pages.map((page) => [page.path, page]));
  const after = new Set(later.pages.map((page) => page.path));
  const movedTo = new Map(
    later.redirects
      .filter(({from, to}) => before.has(from) && !before.has(to))
      .map(({from, to}) => [to, from]),
  );
  const present = later.pages.flatMap((page): PageChange[] => {
    const from = before.has(page.path) ? page.path : movedTo.get(page.path);
    const old = from === undefined ? undefined : before.get(from);
    const about = {path: page.path, title: page.settings.title};
    if (!old) return [{...about, type: 'new', otherPath: undefined, settings: [], paragraphs: []}];
    const settings = fieldChanges(readersSettings(old), readersSettings(page));
    const paragraphs = paragraphChanges(toBlocks(old), toBlocks(page));
    const moved = from !== page.path;
    if (!moved && settings.length === 0 && paragraphs.length === 0) return [];
    return [
      {
        ...about,
        type: settings.length + paragraphs.length > 0 ? 'amended' : 'moved',
        otherPath: moved ? from : undefined,
        settings,
        paragraphs,
      },
    ];
  });
  const movedAway = new Set(movedTo.values());
  const removed = earlier.pages
    .filter(({path}) => !after.has(path) && !movedAway.has(path))
    .map(({path, settings}): PageChange => ({
      path,
      title: settings.title,
      type: 'removed',
      otherPath: later.redirects.find(({from}) => from === path)?.to,
      settings: [],
      paragraphs: [],
    }));
  return [...present, ...removed];
}

function readersSettings({settings}: PageEntry): object {
  const {
    drafted: _drafted,
    reviewed: _reviewed,
    reviewed_by: _reviewedBy,
    review_by: _reviewBy,
    sidebar_position: _position,
    ...rest
  } = settings as PageEntry['settings'] & {sidebar_position?: number};
  return rest;
}

/** The parts of a page that are compared one by one: paragraphs, headings, tables and the entries of lists. */
function toBlocks(page: PageEntry): Block[] {
  const blocks: Block[] = [];
  let under = page.settings.title;
  const add = (node: Nodes): void => {
    const text = toPlainText(node)
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    if (node.type === 'heading') under = text;
    if (text !== '') blocks.push({id: idOf(node), under, text});
  };
  const walk = (node: Nodes): void => {
    if (
      node.type === 'list' ||
      node.type === 'root' ||
      node.type === 'containerDirective' ||
      node.type === 'blockquote'
    )
      node.children.forEach(walk);
    else add(node);
  };
  walk(page.tree);
  return blocks;
}

function idOf(node: Nodes): string | undefined {
  const first = 'children' in node ? node.children[0] : undefined;
  const use = first && toDirectiveUse(first);
  if (use?.name === 'p') return use.label;
  return first && first.type === 'paragraph' ? idOf(first) : undefined;
}

/** Numbered paragraphs are matched by id, wherever they stand; the others by their order and words. */
function paragraphChanges(before: readonly Block[], after: readonly Block[]): ParagraphChange[] {
  const oldById = new Map(before.map((block) => [block.id, block]));
  const newIds = new Set(after.map(({id}) => id));
  const isShared = ({id}: Block): boolean => id !== undefined && oldById.has(id) && newIds.has(id);
  const shared = after.filter(isShared).flatMap((block): ParagraphChange[] => {
    const old = oldById.get(block.id);
    return old && old.text !== block.text ? [toChange(block, old)] : [];
  });
  const rest = (blocks: readonly Block[]): Block[] => blocks.filter((block) => !isShared(block));
  return [...shared, ...changesInOrder(rest(before), rest(after))];
}

const toChange = ({id, under, text}: Block, old: Block | undefined): ParagraphChange => ({
  id,
  under,
  before: old?.text,
  after: text,
});

/** What came in the place of something that went is one change, unless either has an id of its own. */
function changesInOrder(before: readonly Block[], after: readonly Block[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const gone: Block[] = [];
  const settle = (added: readonly Block[]): void => {
    for (const block of added) {
      const isPair = block.id === undefined && gone[0]?.id === undefined;
      changes.push(toChange(block, isPair ? gone.shift() : undefined));
    }
    for (const {id, under, text} of gone.splice(0))
      changes.push({id, under, before: text, after: undefined});
  };
  const isSame = (a: Block, b: Block): boolean => a.text === b.text && a.id === b.id;
  const parts = diffArrays([...before], [...after], {comparator: isSame});
  for (const {value, added, removed} of parts) {
    if (removed) gone.push(...value);
    else settle(added ? value : []);
  }
  settle([]);
  return changes;
}
