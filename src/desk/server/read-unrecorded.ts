import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {foldersOf, NEXT, parseFrontMatter} from '../../edition';
import {fieldChanges} from '../../edition/compare/field-changes';
import {formatValue} from '../../edition/compare/format-value';
import {toRedline} from '../../edition/compare/redline';
import {parseYaml} from '../../edition/read/parse-yaml';
import type {ChangedThing} from '../model/changed-thing';
import {runGit} from './run-git';
import {listSavedFiles} from './saves';

/**
 * The files of the edition that differ from what was last recorded, and those beside it that the desk has changed: the
 * words around the text name pages, too, which are renamed.
 */
export function listUnrecorded(siteDir: string): Promise<string[]> {
  const {docs, data} = foldersOf(NEXT);
  return listChanged(siteDir, [docs, data, 'CHANGELOG.md', ...listSavedFiles(siteDir)]);
}

/** The same of what a cut writes: it is recorded as it is, and nobody reads it word by word. */
export const listCut = (siteDir: string): Promise<string[]> =>
  listChanged(siteDir, ['versions.json', 'versioned_docs', 'versioned_data', 'versioned_sidebars']);

async function listChanged(siteDir: string, paths: readonly string[]): Promise<string[]> {
  const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=all'];
  const status = await runGit(siteDir, 'status', ...options, '--', ...paths);
  return status
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3));
}

/** What differs from what was last recorded, word by word. */
export async function readUnrecorded(siteDir: string): Promise<ChangedThing[]> {
  const changed: ChangedThing[] = [];
  for (const file of await listUnrecorded(siteDir)) {
    const full = join(siteDir, file);
    const before = await readRecorded(siteDir, file);
    const after = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
    changed.push(...compareTexts(file, before, after));
  }
  return changed;
}

/** As it was when it was last recorded; undefined where it was not there. */
async function readRecorded(siteDir: string, file: string): Promise<string | undefined> {
  const known = await runGit(siteDir, 'ls-tree', '--name-only', 'HEAD', '--', file);
  return known === '' ? undefined : runGit(siteDir, 'show', `HEAD:./${file}`);
}

/** The records or the page in two states of a file. */
export function compareTexts(
  file: string,
  before: string | undefined,
  after: string | undefined,
): ChangedThing[] {
  const things = compareParts(file, partsOf(file, before), partsOf(file, after));
  if (things.length > 0 || before === after) return things;
  // A comment alone has changed, or the file cannot be read as records.
  return compareParts(file, textOf(file, before), textOf(file, after));
}

const textOf = (file: string, text: string | undefined): Map<string, unknown> =>
  text === undefined ? new Map() : new Map([[file, {text}]]);

function compareParts(
  file: string,
  old: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): ChangedThing[] {
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name): ChangedThing[] => {
    const [was, is] = [old.get(name), now.get(name)];
    const type = was === undefined ? 'new' : is === undefined ? 'gone' : 'changed';
    const fields = fieldChanges(was ?? {}, is ?? {}).map((change) => ({
      label: change.field,
      redline: toRedline(formatValue(change.before), formatValue(change.after)),
    }));
    return fields.length > 0 ? [{file, name, type, fields}] : [];
  });
}

/** Records by id; a page, or a file of another kind, by its path. */
function partsOf(file: string, text: string | undefined): Map<string, unknown> {
  if (text === undefined) return new Map();
  if (file.startsWith('docs/')) {
    const {value, content} = parseFrontMatter(text, file);
    return new Map([[file.slice('docs/'.length), {...(value as object), text: content}]]);
  }
  if (!file.endsWith('.yml')) return textOf(file, text);
  const {value} = parseYaml(text, file);
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return new Map(
    list.map((part, index) => {
      const id = (part as {id?: unknown} | null)?.id;
      return [typeof id === 'string' ? id : `${file} › ${index + 1}`, part];
    }),
  );
}
