import {wordsOf} from '../../edition/model/vocabulary';
import type {Schema} from '../../edition/read/create-validator';
import type {FormField, FormKey} from '../model/form-field';
import {toLabel} from '../model/to-label';

type Schemas = ReadonlyMap<string, Schema>;

/** Text longer than this is written in a field of several lines. */
const LONG = 261;

/**
 * The form for a record or for the settings of a page: labels, explanations and word lists as the schemas say them.
 * @param name `agencies`, or `page`
 */
export function toFormField(schemas: Schemas, name: string): FormField {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`There is no schema ${name}`);
  const record = (schema.type === 'array' ? schema.items : schema) as Schema;
  return toField(schemas, name, record, String(record.title ?? name));
}

function toField(schemas: Schemas, home: string, given: Schema, label: string): FormField {
  const {schema, file} = resolve(schemas, home, given);
  const description = (given.description ?? schema.description) as string | undefined;
  const examples = (given.examples ?? schema.examples) as unknown[] | undefined;
  const example = examples?.find((one) => typeof one === 'string' || typeof one === 'number');
  const said = {
    label,
    ...(description ? {description} : {}),
    ...(example === undefined ? {} : {example: String(example)}),
  };
  const inner = (part: unknown, name: string): FormField =>
    toField(schemas, file, part as Schema, name);

  const words = wordsOf(schema);
  if (words) return {...said, kind: 'choice', words};
  if (schema.const === true) return {...said, ...toTick(description), kind: 'flag'};
  const list = listBeside(schema);
  if (list) return {...said, kind: 'all-or-list', list: {...inner(list, label), ...said}};
  if (typeof schema.refersTo === 'string')
    return {label, ...toChoice(description), kind: 'reference', collection: schema.refersTo};
  switch (schema.type) {
    case 'array': {
      const item = inner(schema.items, titleOf(schema.items) ?? singular(label));
      return item.kind === 'choice'
        ? {...said, kind: 'choices', words: item.words}
        : {...said, kind: 'list', item};
    }
    case 'object':
      return {...said, kind: 'group', fields: keysOf(schema, inner)};
    case 'number':
    case 'integer':
      return {...said, kind: 'number'};
    case 'string':
      if (schema.format === 'date') return {...said, kind: 'day'};
      return {
        ...said,
        kind: 'text',
        lines:
          Number(schema.maxLength) > LONG && schema.pattern !== undefined && !isAddress(schema)
            ? 'many'
            : 'one',
      };
    default:
      throw new Error(`The form does not know how to ask for ${label}`);
  }
}

/** The schemas speak to whoever writes a file; at the desk one ticks a box, and chooses by title. */
const toTick = (description?: string): {description?: string} =>
  description === undefined ? {} : {description: description.replace(/^true /, 'Tick it ')};

const toChoice = (description?: string): {description?: string} =>
  description === undefined || /^Id of a record\b/.test(description)
    ? {}
    : {
        description: description.replace(/^Ids? of (\w)/, (_, first: string) =>
          first.toUpperCase(),
        ),
      };

const isAddress = ({pattern}: Schema): boolean => String(pattern).startsWith('^https');

function keysOf(schema: Schema, inner: (part: unknown, label: string) => FormField): FormKey[] {
  const needed = (schema.required ?? []) as string[];
  return Object.entries(schema.properties as Record<string, Schema>).map(([key, part]) => ({
    key,
    isNeeded: needed.includes(key),
    // A title that stands with the key is meant for it; one that comes from a shared shape names the shape.
    field: inner(part, String(part.title ?? toLabel(key))),
  }));
}

/** `["all"]` or a list: the list. */
function listBeside({anyOf}: Schema): Schema | undefined {
  if (!Array.isArray(anyOf)) return undefined;
  return (anyOf as Schema[]).find(({type}) => type === 'array');
}

/** Follows `$ref`, inside of one schema or to the one that all share. */
function resolve(schemas: Schemas, file: string, schema: Schema): {schema: Schema; file: string} {
  if (typeof schema.$ref !== 'string') return {schema, file};
  const [other = '', pointer = ''] = schema.$ref.split('#');
  const name = other === '' ? file : other.replace(/\.schema\.json$/, '');
  const target = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Schema | undefined)?.[step], schemas.get(name));
  if (!target) throw new Error(`${schema.$ref} leads to no schema`);
  return resolve(schemas, name, target as Schema);
}

const titleOf = (schema: unknown): string | undefined =>
  (schema as {title?: string} | undefined)?.title;

/** One entry of what a list is called: `Sources` gives `Source`. */
const singular = (label: string): string => label.replace(/(?<=[a-z]{3})s$/, '');
