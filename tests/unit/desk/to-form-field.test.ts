import {describe, expect, it} from 'vitest';
import {COLLECTION_NAMES, foldersOf, NEXT} from '../../../src/edition';
import {loadSchemas} from '../../../src/edition/read/load-schemas';
import type {FormField} from '../../../src/desk/model/form-field';
import {toFormField} from '../../../src/desk/server/to-form-field';

const {schemas} = loadSchemas('.', foldersOf(NEXT));

function fieldOf(name: string, key: string): FormField {
  const form = toFormField(schemas, name);
  const found = form.kind === 'group' ? form.fields.find((one) => one.key === key) : undefined;
  if (!found) throw new Error(`${name} has no field ${key}`);
  return found.field;
}

describe('the form of a schema', () => {
  it.each([...COLLECTION_NAMES, 'page'])('%s asks for every key', (name) => {
    const form = toFormField(schemas, name);
    const schema = schemas.get(name) as {items?: object};
    const {properties} = (schema.items ?? schema) as {properties: object};
    expect(form.kind === 'group' && form.fields.map(({key}) => key)).toEqual(
      Object.keys(properties),
    );
  });

  it('takes labels, explanations and words from the schema', () => {
    expect(fieldOf('indicators', 'seen_by')).toMatchObject({kind: 'choices', label: 'Seen by'});
    expect(fieldOf('indicators', 'group')).toMatchObject({kind: 'reference', collection: 'groups'});
    expect(fieldOf('indicators', 'release')).toMatchObject({kind: 'choice', label: 'Release'});
    expect(fieldOf('indicators', 'child')).toMatchObject({kind: 'flag'});
    expect(fieldOf('agencies', 'summary')).toMatchObject({kind: 'text', lines: 'many'});
    expect(fieldOf('agencies', 'name')).toMatchObject({kind: 'text', lines: 'one'});
    expect(fieldOf('page', 'review_by')).toMatchObject({kind: 'day'});
    expect(fieldOf('page', 'mandates')).toMatchObject({kind: 'all-or-list'});
    expect(fieldOf('agencies', 'sources')).toMatchObject({
      kind: 'list',
      item: {kind: 'group', label: 'Source'},
    });
  });
});
