import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {toTypes} from '../../../../scripts/types';
import {foldersOf, NEXT} from '../../../../src/edition';
import {loadSchemas} from '../../../../src/edition/read/load-schemas';

const root = join(__dirname, '../../../..');
const {schemas} = loadSchemas(root, foldersOf(NEXT));

test('the types are those of the schemas', async () => {
  const written = readFileSync(join(root, 'src/edition/model/records.generated.ts'), 'utf8');
  expect(written, 'run npm run types').toBe(await toTypes(root));
});

test('every object in every schema refuses keys it does not know, and says what it is', () => {
  const faults: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    const schema = node as Record<string, unknown>;
    if (schema.type === 'object') {
      if (schema.additionalProperties !== false) faults.push(`${path} lets unknown keys pass`);
      if (!schema.title && !schema.description)
        faults.push(`${path} has neither title nor description`);
    }
    for (const [key, child] of Object.entries(schema)) walk(child, `${path}/${key}`);
  };
  for (const [name, schema] of schemas) walk(schema, name);
  expect(faults).toEqual([]);
});
