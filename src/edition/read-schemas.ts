import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Schema} from './create-validator';

/** The schemas of an edition by name: `indicators` for `indicators.schema.json`. A schema that cannot be read is a failure. */
export function readSchemas(folder: string): Map<string, Schema> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json')).sort();
  return new Map(names.map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema]));
}
