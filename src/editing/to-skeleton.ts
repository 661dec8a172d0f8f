import type {Schema} from '../edition/read/create-validator';
import {wordsOf} from '../edition/model/vocabulary';

/** A key of a record that is begun: an empty value, and a note on what goes there. */
export interface SkeletonKey {
  key: string;
  value: unknown;
  note: string;
}

const MAX_WORDS = 24;

/**
 * The keys that a record must have, in the order of its schema, each with what its schema says of it. Values are empty:
 * what nobody has written yet must not pass the check.
 */
export function toSkeleton(
  schemas: ReadonlyMap<string, Schema>,
  collection: string,
): SkeletonKey[] {
  const schema = recordSchema(schemas.get(collection) ?? {});
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>)
    .filter(([key]) => required.includes(key) && key !== 'id')
    .map(([key, property]) => {
      const whole = resolve(schemas, property);
      return {key, value: emptyOf(whole), note: noteOf(schemas, property, whole)};
    });
}

/** The keys a record may have, in the order of its schema. */
export const keysOf = (schemas: ReadonlyMap<string, Schema>, collection: string): string[] =>
  Object.keys((recordSchema(schemas.get(collection) ?? {}).properties ?? {}) as object);

/** What a record may have, by key, in the order of its schema, with what each refers to. */
export const propertiesOf = (
  schemas: ReadonlyMap<string, Schema>,
  collection: string,
): [string, Schema][] =>
  Object.entries(
    (recordSchema(schemas.get(collection) ?? {}).properties ?? {}) as Record<string, Schema>,
  ).map(([key, property]) => [key, resolve(schemas, property)]);

const recordSchema = (schema: Schema): Schema =>
  schema.type === 'array' ? (schema.items as Schema) : schema;

/** A schema with what it refers to in `common.schema.json`; its own description comes first. */
export function resolve(schemas: ReadonlyMap<string, Schema>, schema: Schema): Schema {
  const name = /^(?:common\.schema\.json)?#\/\$defs\/(.+)$/.exec(String(schema.$ref))?.[1];
  if (name === undefined) return schema;
  const shared = (schemas.get('common')?.$defs ?? {}) as Record<string, Schema>;
  return {...shared[name], ...schema};
}

function emptyOf({type, const: constant}: Schema): unknown {
  if (constant !== undefined) return constant;
  return type === 'array' ? [] : type === 'object' ? {} : '';
}

function noteOf(schemas: ReadonlyMap<string, Schema>, own: Schema, whole: Schema): string {
  const item = resolve(schemas, (whole.items ?? {}) as Schema);
  const words = (wordsOf(whole) ?? wordsOf(item) ?? []).map(({value}) => value);
  const [example] = (whole.examples ?? item.examples ?? []) as unknown[];
  const shown = words.slice(0, MAX_WORDS).join(', ') + (words.length > MAX_WORDS ? ' …' : '');
  return [
    own.description ?? whole.description,
    words.length > 0 ? `${whole.type === 'array' ? 'Some' : 'One'} of: ${shown}.` : undefined,
    example === undefined ? undefined : `For example: ${JSON.stringify(example)}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}
