import {COLLECTION_NAMES} from '../model/collections';
import type {Schema} from '../read/create-validator';

const text = {type: 'string', minLength: 1};
const count = {type: 'integer', minimum: 0};
const day = {type: 'string', format: 'date'};
const number = {type: 'string', pattern: '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$'};
const hash = {type: 'string', pattern: '^[0-9a-f]{64}$'};
const whole = (properties: Record<string, unknown>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

/** The shape of `archived/1.0.json`, which `archive` writes and nobody edits. */
export const ARCHIVE_SCHEMA: Schema = {
  $id: 'archive.schema.json',
  ...whole({
    format: {const: 1},
    edition: number,
    title: text,
    as_of: day,
    published: day,
    sha256: hash,
    counts: whole({
      pages: count,
      records: {
        type: 'object',
        propertyNames: {enum: COLLECTION_NAMES},
        additionalProperties: count,
      },
    }),
    package: whole({
      file: {type: 'string', pattern: '^[^/\\\\]+\\.zip$'},
      bytes: count,
      sha256: hash,
    }),
    pages: {type: 'array', items: whole({path: text, address: text, title: text})},
    titles: {type: 'array', items: text},
    records: {type: 'object', additionalProperties: {enum: COLLECTION_NAMES}},
    seal: hash,
  }),
};
