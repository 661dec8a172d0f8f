import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {COLLECTION_NAMES} from '../model/collections';
import type {Schema, SchemaFault, Validate} from './create-validator';
import {LISTS} from './check-files';
import type {EditionFolders} from '../model/edition';
import {createLineIndex, FIRST, type Position} from './line-index';
import {whereOf} from './parse-records';
import {parseYaml} from './parse-yaml';
import type {Problem} from '../model/problem';
import {toFileProblem} from './read-text';
import {missingSchemaFile, readSchemas, toSchemaFileProblem, type SchemaFile} from './read-schemas';
import {validatorOf} from './validator-of';

/** Schemas without which nothing can be read. */
const ALWAYS = ['common', 'edition', 'page'];

export interface LoadedSchemas {
  schemas: Map<string, Schema>;
  /** To be used only where there are no problems. */
  validate: Validate;
  problems: Problem[];
}

const KNOWN = new Set<string>([...ALWAYS, ...COLLECTION_NAMES, ...LISTS, 'changes']);

/** The schemas of an edition, made into one validator. Collects all problems; never throws on bad input. */
export function loadSchemas(siteDir: string, {data}: EditionFolders): LoadedSchemas {
  const folder = `${data}/schemas`;
  const {files, problems} = readSchemas(siteDir, folder);
  const schemas = new Map([...files].map(([name, {schema}]) => [name, schema]));
  const {validate, findFault} = validatorOf(files);
  if (problems.length === 0)
    problems.push(...checkMissing(siteDir, data, files), ...checkUnknown(folder, files));
  // A schema that is missing is a fault of every schema that refers to it, too.
  if (problems.length === 0)
    problems.push(...[...files].flatMap(([name, file]) => checkSchema(file, findFault(name))));
  return {schemas, validate, problems};
}

/** An edition frozen before a collection existed has no schema for it, and nothing that needs one. */
function checkMissing(
  siteDir: string,
  data: string,
  files: ReadonlyMap<string, SchemaFile>,
): Problem[] {
  const exists = (name: string) => existsSync(join(siteDir, data, name));
  const needed = [...ALWAYS, ...[...COLLECTION_NAMES, 'changes'].filter(exists)];
  needed.push(...LISTS.filter((name) => exists(`${name}.yml`)));
  return needed
    .filter((name) => !files.has(name))
    .map((name) => missingSchemaFile(`${data}/schemas/${name}.schema.json`));
}

/** A schema that nothing is checked by would be published unread. */
function checkUnknown(folder: string, files: ReadonlyMap<string, SchemaFile>): Problem[] {
  return [...files.keys()]
    .filter((name) => !KNOWN.has(name))
    .map((name) =>
      toFileProblem(
        `${folder}/${name}.schema.json`,
        'is the schema of no collection',
        'remove it, or describe the collection first',
      ),
    );
}

function checkSchema(
  {source: {path, text}, schema}: SchemaFile,
  fault: SchemaFault | undefined,
): Problem[] {
  if (!fault) return [];
  const {pointer, what} = fault;
  // JSON is YAML too, and that reader knows where each part stands.
  const at =
    pointer === undefined
      ? placeOfWord(what, text)
      : (parseYaml(text, path).valueAt.get(pointer) ?? FIRST);
  return [
    toSchemaFileProblem(
      path,
      at,
      `is not a valid schema: ${what}`,
      'correct it',
      pointer ? whereOf(schema, pointer) : 'file',
    ),
  ];
}

/** Where the first word that a message quotes, or the target it cannot find, stands in the text. */
function placeOfWord(message: string, text: string): Position {
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word);
  const target = /reference (\S+)/.exec(message)?.[1] ?? '';
  const offset = [...quoted, target, target.slice(target.indexOf('#'))]
    .map((word) => text.indexOf(JSON.stringify(word)))
    .find((found) => found >= 0);
  return offset === undefined ? FIRST : createLineIndex(text)(offset);
}
