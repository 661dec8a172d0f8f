import {readFileSync, writeFileSync} from 'node:fs';
import {Command} from 'commander';
import {compile, type JSONSchema} from 'json-schema-to-typescript';
import {foldersOf, NEXT, ProblemsError} from '../src/edition';
import {loadSchemas} from '../src/edition/read/load-schemas';
import {wordsOf} from '../src/edition/model/vocabulary';

const FILE = 'src/edition/model/records.generated.ts';
const HEADER = '// Generated from data/schemas by `npm run types`. Do not edit.\n\n';

type Json = Record<string, unknown>;

/** Keywords that limit what people may write, but do not change the type that the code sees. */
const NOT_SHAPE = new Set([
  'errorMessage',
  'allOf',
  'if',
  'then',
  'refersTo',
  'examples',
  'pattern',
  'minLength',
  'maxLength',
  'format',
  '$id',
  '$schema',
]);

/**
 * The TypeScript types of all records, from the schemas of the edition being written. Word lists become unions.
 * @throws ProblemsError where a schema cannot be used
 */
export async function toTypes(siteDir: string): Promise<string> {
  const {schemas, problems} = loadSchemas(siteDir, foldersOf(NEXT));
  if (problems.length > 0) throw new ProblemsError(problems);
  const {common, ...collections} = Object.fromEntries(schemas);
  const root = {
    title: 'Records',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(collections),
    properties: Object.fromEntries(
      Object.entries(collections).map(([name, schema]) => [name, toShape(withOwnDefs(schema))]),
    ),
    $defs: toShape(common?.$defs),
  } as JSONSchema;
  const types = await compile(root, 'Records', {
    bannerComment: '',
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return HEADER + types.trimEnd() + '\n';
}

/** Puts a schema's own `$defs` where they are used. */
function withOwnDefs(schema: Json): Json {
  const defs = (schema.$defs ?? {}) as Record<string, unknown>;
  const {$defs: _, ...rest} = schema;
  return JSON.parse(JSON.stringify(rest), (_key, value: Json) => {
    const own =
      typeof value?.$ref === 'string' && value.$ref.startsWith('#/$defs/')
        ? value.$ref.slice('#/$defs/'.length)
        : undefined;
    return own ? defs[own] : value;
  }) as Json;
}

function toShape(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toShape);
  if (node === null || typeof node !== 'object') return node;
  const schema = node as Json;
  if (typeof schema.$ref === 'string') return {$ref: schema.$ref.replace('common.schema.json', '')};
  const words = wordsOf(schema);
  if (words) return {title: schema.title, type: 'string', enum: words.map((word) => word.value)};
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => isShape(schema, key, value))
      .map(([key, value]) => [key, toShape(value)]),
  );
}

function isShape({type}: Json, key: string, value: unknown): boolean {
  // A record may have a property called `examples`; the keyword of that name holds a list.
  if (key === 'examples') return !Array.isArray(value);
  if (NOT_SHAPE.has(key)) return false;
  // Text and lists need no type of their own.
  if (key === 'title' && typeof value === 'string') return type !== 'string' && type !== 'array';
  return !(key === 'oneOf' && type === 'object');
}

async function main(): Promise<void> {
  const options = new Command('types')
    .description('Writes the TypeScript types of the records from their schemas.')
    .option('--check', 'write nothing; fail if the file is out of date')
    .parse()
    .opts<{check?: boolean}>();
  const types = await toTypes(process.cwd());
  if (!options.check) return writeFileSync(FILE, types);
  if (readFileSync(FILE, 'utf8') !== types) {
    console.error(
      `${FILE}:1:1  file  is out of date with data/schemas; run npm run types  [types]`,
    );
    process.exitCode = 1;
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
