import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {
  COLLECTIONS,
  COLLECTION_NAMES,
  foldersOf,
  NEXT,
  type Collection,
  type CollectionDescriptor,
} from '../../../../src/edition';
import {DIRECTIVES} from '../../../../src/edition/model/directives';
import {loadSchemas} from '../../../../src/edition/read/load-schemas';
import {RENDERERS} from '../../../../src/remark/renderers';

const root = join(__dirname, '../../../..');
const {schemas, validate} = loadSchemas(root, foldersOf(NEXT));
const editorSettings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
  'yaml.schemas': Record<string, string>;
};

const descriptors: [Collection, CollectionDescriptor][] = COLLECTION_NAMES.map((name) => [
  name,
  COLLECTIONS[name],
]);

test.each(descriptors)('the collection %s is described', (name, descriptor) => {
  const isList = descriptor.file === 'list';
  expect(schemas.get(name)).toMatchObject({type: isList ? 'array' : 'object'});
  expect(validate(name, isList ? [{}] : {}).errors).not.toEqual([]);
  for (const directive of descriptor.directives) {
    expect(DIRECTIVES).toHaveProperty(directive);
    expect(RENDERERS).toHaveProperty(directive);
  }
  for (const words of [descriptor.type, descriptor.label, descriptor.plural])
    expect(words).toMatch(/\S/);
  expect(editorSettings['yaml.schemas'], 'completed by an editor that knows YAML').toHaveProperty(
    [`./data/schemas/${name}.schema.json`],
    `data/${name}/*.yml`,
  );
});

test('every collection has a directive; groups of signs are shown with their signs', () => {
  const without = descriptors.filter(([, {directives}]) => directives.length === 0);
  expect(without.map(([name]) => name)).toEqual(['groups']);
  expect(DIRECTIVES.indicators?.attributes.group).toMatchObject({collection: 'groups'});
});

test('types are unique, and a directive shows one collection', () => {
  const types = descriptors.map(([, {type}]) => type);
  const directives = descriptors.flatMap(([, descriptor]) => descriptor.directives);
  expect(new Set(types).size).toBe(types.length);
  expect(new Set(directives).size).toBe(directives.length);
});

test('each directive has a renderer, except the mark of a numbered paragraph', () =>
  expect(Object.keys(RENDERERS).sort()).toEqual(
    Object.keys(DIRECTIVES)
      .filter((name) => name !== 'p')
      .sort(),
  ));
