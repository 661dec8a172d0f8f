import type {Collection} from '../../edition';
import type {Schema} from '../../edition/read/create-validator';
import {wordsOf} from '../../edition/model/vocabulary';
import {propertiesOf, resolve} from '../to-skeleton';

/** How a value stands in a cell: as it is, one entry a line, `true` or nothing, or a number. */
export type ColumnKind = 'text' | 'list' | 'truth' | 'number';

export interface TableColumn {
  /** The key in the record, and the name of the column. */
  key: string;
  kind: ColumnKind;
}

/** The list a record stands in, `law` for `data/terms/law.yml`. No key of a schema has a hyphen. */
export const IN_LIST = 'in-list';

/** How the record stood when it was exported: by it an import knows who changed what. */
export const AS_EXPORTED = 'as-exported';

/**
 * The keys that a table can hold: texts, words, numbers, and lists of them. What is nested (sources, names in other
 * languages) has no column, and no import touches it.
 */
export const toTableColumns = (
  schemas: ReadonlyMap<string, Schema>,
  collection: Collection,
): TableColumn[] =>
  propertiesOf(schemas, collection).flatMap(([key, schema]) => {
    const kind = key === 'id' ? undefined : kindOf(schemas, schema);
    return kind ? [{key, kind}] : [];
  });

function kindOf(schemas: ReadonlyMap<string, Schema>, schema: Schema): ColumnKind | undefined {
  if (schema.type !== 'array') return scalarKindOf(schema);
  const item = resolve(schemas, (schema.items ?? {}) as Schema);
  return scalarKindOf(item) === 'text' ? 'list' : undefined;
}

function scalarKindOf(schema: Schema): ColumnKind | undefined {
  const {type, const: constant} = schema;
  if (type === 'string' || typeof constant === 'string' || wordsOf(schema)) return 'text';
  if (type === 'boolean' || typeof constant === 'boolean') return 'truth';
  return type === 'integer' || type === 'number' ? 'number' : undefined;
}
