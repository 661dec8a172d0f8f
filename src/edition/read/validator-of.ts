import {createHash} from 'node:crypto';
import {createValidator, type Validator} from './create-validator';
import type {SchemaFile} from './read-schemas';

/** More schemas than this at once are only met by tests. */
const MOST = 8;

const made = new Map<string, Validator>();

/**
 * The validator of these schemas. Making one costs more than checking a small edition with it, so
 * those made last are kept: most editions have the schemas of the one before, and the desk checks
 * again after each change.
 */
export function validatorOf(files: ReadonlyMap<string, SchemaFile>): Validator {
  const hash = createHash('sha256');
  for (const [name, {source}] of files) hash.update(JSON.stringify([name, source.text]));
  const key = hash.digest('hex');
  const validator =
    made.get(key) ?? createValidator(new Map([...files].map(([name, {schema}]) => [name, schema])));
  made.delete(key);
  made.set(key, validator);
  const [oldest] = made.keys();
  if (made.size > MOST && oldest) made.delete(oldest);
  return validator;
}
