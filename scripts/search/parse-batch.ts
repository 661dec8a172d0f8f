import {load as parseYaml} from 'js-yaml';
import {WISHES, type Query} from './ask-store';

/** A query of a list. */
export interface BatchQuery extends Query {
  id: string;
  edition?: string;
}

/**
 * A list of queries, as YAML or JSON: `{id, query}` with `edition`, `type`, `mandate` and
 * `audience` where wanted; these may also stand under `filters`. Other fields are left alone.
 * @throws Error in plain words where it is no such list
 */
export function parseBatch(text: string): BatchQuery[] {
  const list: unknown = parseYaml(text);
  if (!Array.isArray(list)) throw new Error('The file holds no list of queries.');
  return list.map((item: unknown, at) => {
    const fields: Record<string, unknown> = {...Object(item)};
    const text = (name: string, value: unknown): string => {
      if (typeof value === 'string' || typeof value === 'number') return String(value);
      throw new Error(`Item ${at + 1} of the list has no ${name} that is a text.`);
    };
    const wishes = ['edition', ...WISHES].flatMap((name) => {
      const value: unknown = fields[name] ?? Object(fields.filters)[name];
      return value === undefined || value === null ? [] : [[name, text(name, value)] as const];
    });
    return {
      ...Object.fromEntries(wishes),
      id: text('id', fields.id),
      query: text('query', fields.query),
    };
  });
}
