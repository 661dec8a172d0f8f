import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Schema} from './create-validator';
import {FIRST, type Position} from './line-index';
import {parseJson} from './parse-json';
import type {Problem} from '../model/problem';
import {readFiles, type SourceFile} from './read-files';

const ENDING = '.schema.json';

/** A schema and the file it stands in. */
export interface SchemaFile {
  source: SourceFile;
  schema: Schema;
}

/** The schemas of a folder by name (`indicators` for `indicators.schema.json`), and problems of the other files. */
export function readSchemas(
  siteDir: string,
  folder: string,
): {files: Map<string, SchemaFile>; problems: Problem[]} {
  if (!existsSync(join(siteDir, folder)))
    return {files: new Map(), problems: [missingSchemaFile(folder)]};
  const {files: sources, problems} = readFiles(siteDir, folder, ENDING);
  const files = new Map<string, SchemaFile>();
  for (const source of sources) {
    const id = source.path.slice(folder.length + 1);
    const parsed = parseJson(source.text);
    if (parsed.fault)
      problems.push(
        toSchemaFileProblem(source.path, parsed.fault.at, parsed.fault.what, parsed.fault.cure),
      );
    else if (!isSchemaOf(id, parsed.value))
      problems.push(
        toSchemaFileProblem(
          source.path,
          FIRST,
          'is not the schema of that name',
          `write "$id": "${id}" in it`,
        ),
      );
    else files.set(id.slice(0, -ENDING.length), {source, schema: parsed.value});
  }
  return {files, problems};
}

/** Other schemas refer to it by its `$id`. */
const isSchemaOf = (id: string, value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && (value as Schema).$id === id;

export const missingSchemaFile = (file: string): Problem => ({
  file,
  ...FIRST,
  where: 'file',
  what: 'is missing',
  cure: `restore it: git checkout -- ${file}`,
  rule: 'schema-file',
});

export const toSchemaFileProblem = (
  file: string,
  at: Position,
  what: string,
  cure: string,
  where = 'file',
): Problem => ({
  file,
  ...at,
  where,
  what,
  cure: `${cure}, or restore it: git checkout -- ${file}`,
  rule: 'schema-file',
});
