import {COLLECTIONS, type Collection} from '../model/collections';
import type {Validate} from './create-validator';
import type {Entry, Link, LinkTarget} from '../model/edition';
import {FIRST, type Position} from './line-index';
import {parseYaml, type ParsedYaml} from './parse-yaml';
import type {Problem} from '../model/problem';
import type {SourceFile} from './read-files';
import {toSchemaProblems} from './to-schema-problems';

export interface ParsedRecords {
  entries: Entry[];
  links: Link[];
  problems: Problem[];
}

/** A file of records: validated, its references found. Records with schema faults are kept if they have an id. */
export function parseRecords(
  source: SourceFile,
  collection: Collection,
  validate: Validate,
): ParsedRecords {
  const parsed = parseYaml(source.text, source.path);
  if (parsed.problems.length > 0) return {entries: [], links: [], problems: parsed.problems};
  const {errors, references} = validate(collection, parsed.value);
  const problems = toProblems(parsed, source.path, errors);
  const isList = COLLECTIONS[collection].file === 'list';
  const records = isList ? (Array.isArray(parsed.value) ? parsed.value : []) : [parsed.value];
  const entries = records.flatMap((record: unknown, index) => {
    const id = (record as {id?: unknown} | null)?.id;
    if (typeof id !== 'string') return [];
    return [toEntry(collection, id, record, source.path, isList ? `/${index}` : '', parsed)];
  });
  return {entries, links: toLinks(entries, references, isList), problems};
}

function toEntry(
  collection: Collection,
  id: string,
  record: unknown,
  file: string,
  pointer: string,
  parsed: ParsedYaml,
): Entry {
  const own = positionIn(parsed, pointer);
  return {
    collection,
    id,
    file,
    pointer,
    record: record as Entry['record'],
    positionOf: (part) => parsed.valueAt.get(pointer + part) ?? own,
  };
}

function toLinks(
  entries: readonly Entry[],
  references: readonly {collection: string; to: string; pointer: string}[],
  isList: boolean,
): Link[] {
  const byPointer = new Map(entries.map((entry) => [entry.pointer, entry]));
  return references.flatMap(({collection, to, pointer}) => {
    const recordPointer = isList ? pointer.slice(0, pointer.indexOf('/', 1)) : '';
    const from = byPointer.get(recordPointer);
    if (!from) return [];
    const part = pointer.slice(recordPointer.length);
    return [{from, part, to, collection: collection as LinkTarget}];
  });
}

/** What is wrong with a file: its YAML, or else its values by the schema of that name. */
export function checkParsed(
  parsed: ParsedYaml,
  file: string,
  schema: string,
  validate: Validate,
): Problem[] {
  return parsed.problems.length > 0
    ? parsed.problems
    : toProblems(parsed, file, validate(schema, parsed.value).errors);
}

/** Schema errors with the place of the value, or of the record where a key is missing. */
export function toProblems(
  parsed: ParsedYaml,
  file: string,
  errors: Parameters<typeof toSchemaProblems>[0],
): Problem[] {
  return toSchemaProblems(errors).map(({pointer, onKey, what, cure}) => ({
    file,
    ...((onKey ? parsed.keyAt.get(pointer) : undefined) ?? positionIn(parsed, pointer)),
    where: whereOf(parsed.value, pointer),
    what,
    cure,
    rule: 'schema',
  }));
}

function positionIn(parsed: ParsedYaml, pointer: string): Position {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = parsed.valueAt.get(at);
    if (found) return found;
    if (at === '') return FIRST;
  }
}

/** `/3/sources/0/instrument` reads `g04 › sources › 1 › instrument`: the record by its id, list places from 1. */
export function whereOf(value: unknown, pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at: unknown = value;
  const words = [idOf(at)];
  for (const step of steps) {
    at = at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[step] : undefined;
    words.push(idOf(at) ?? (/^\d+$/.test(step) ? String(Number(step) + 1) : step));
  }
  return words.filter(Boolean).join(' › ') || 'file';
}

function idOf(value: unknown): string | undefined {
  const id = (value as {id?: unknown} | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}
