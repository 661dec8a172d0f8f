import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {checkSite} from '../../../../src/edition/check-site';
import {toTypes} from '../../../../scripts/types';
import {foldersOf, formatProblem, loadEdition, NEXT, ProblemsError} from '../../../../src/edition';
import {openRenderedEdition} from '../../../../src/plugin/rendered-edition';
import {edition, makeRepository} from '../../../fixtures/make-repository';
import {applyChange, makeSite, type Change} from '../../../fixtures/make-site';

let dir = '';
let remove = () => {};
afterEach(() => remove());

const FILE = 'data/schemas/page.schema.json';
const restore = (file: string): string => `restore it: git checkout -- ${file}  [schema-file]`;
const JSON_CURE = `look right before this place for a comma or a quotation mark that is missing or too many, or ${restore(FILE)}`;

function check(changes: readonly Change[]): string[] {
  ({dir, remove} = makeSite(changes));
  const {edition: loaded, problems} = loadEdition(dir, foldersOf(NEXT));
  expect(loaded).toBeUndefined();
  expect(checkSite(dir)).toEqual(problems);
  return problems.map(formatProblem);
}

test('a schema that nothing is checked by is refused', () => {
  expect(
    check([{file: 'data/schemas/term.schema.json', write: '{"$id": "term.schema.json"}'}]),
  ).toEqual([
    'data/schemas/term.schema.json:1:1  file  is the schema of no collection; remove it, or describe the collection first  [files]',
  ]);
});

describe('a schema that cannot be used is named, with its place, and is all that is said', () => {
  test.each<[string, Change, string]>([
    ['missing', {file: FILE, remove: true}, `1:1  file  is missing; ${restore(FILE)}`],
    ['empty', {file: FILE, write: '\n'}, `1:1  file  is empty; ${JSON_CURE}`],
    ['cut off', {file: FILE, write: '{\n'}, `2:1  file  is not valid JSON; ${JSON_CURE}`],
    [
      'without a comma',
      {file: FILE, find: '"title": "Page",', replace: '"title": "Page"'},
      `5:3  file  is not valid JSON; ${JSON_CURE}`,
    ],
    [
      'with a comma too many',
      {file: FILE, find: '"required": ["title"', replace: '"required": [, "title"'},
      `7:16  file  is not valid JSON; ${JSON_CURE}`,
    ],
    [
      'no schema',
      {file: FILE, write: '[]'},
      `1:1  file  is not the schema of that name; write "$id": "page.schema.json" in it, or ${restore(FILE)}`,
    ],
    [
      'of another name',
      {file: FILE, find: '"$id": "page.', replace: '"$id": "pages.'},
      `1:1  file  is not the schema of that name; write "$id": "page.schema.json" in it, or ${restore(FILE)}`,
    ],
    [
      'of a type that does not exist',
      {file: FILE, find: '"type": "object"', replace: '"type": "objct"'},
      `6:12  type  is not a valid schema: must be equal to one of the allowed values; correct it, or ${restore(FILE)}`,
    ],
    [
      'with an unknown keyword',
      {file: FILE, find: '"properties"', replace: '"propertes"'},
      `9:3  file  is not a valid schema: unknown keyword: "propertes"; correct it, or ${restore(FILE)}`,
    ],
    [
      'that refers to nothing',
      {file: FILE, find: '$defs/topic"', replace: '$defs/topics"'},
      `12:24  file  is not a valid schema: can't resolve reference common.schema.json#/$defs/topics from id page.schema.json; correct it, or ${restore(FILE)}`,
    ],
  ])('%s', (_, change, says) => {
    expect(check([change])).toEqual([`${FILE}:${says}`]);
  });
  test('the one that all refer to', () => {
    expect(check([{file: 'data/schemas/common.schema.json', remove: true}])).toEqual([
      `data/schemas/common.schema.json:1:1  file  is missing; ${restore('data/schemas/common.schema.json')}`,
    ]);
  });
  test('that of a collection which has records', () => {
    expect(check([{file: 'data/schemas/terms.schema.json', remove: true}])).toEqual([
      `data/schemas/terms.schema.json:1:1  file  is missing; ${restore('data/schemas/terms.schema.json')}`,
    ]);
  });
});

test('a folder of schemas, or of pages, that is gone or is a file is named', () => {
  ({dir, remove} = makeSite());
  const replace = (folder: string, by?: string): string[] => {
    rmSync(join(dir, folder), {recursive: true});
    if (by !== undefined) writeFileSync(join(dir, folder), by);
    return checkSite(dir)
      .filter(({file}) => file === folder)
      .map(formatProblem);
  };
  expect(replace('docs', '')).toEqual([
    'docs:1:1  file  is not a folder; move it away, and restore the folder: git checkout -- docs  [files]',
  ]);
  expect(replace('data/schemas', '')).toEqual([
    'data/schemas:1:1  file  is not a folder; move it away, and restore the folder: git checkout -- data/schemas  [files]',
  ]);
  expect(replace('data/schemas')).toEqual([
    `data/schemas:1:1  file  is missing; ${restore('data/schemas')}`,
  ]);
});

test('types and the configuration of the site refuse it with the same line', async () => {
  const [line] = check([{file: FILE, write: '{\n'}]);
  await expect(toTypes(dir)).rejects.toThrow(line);
  expect(() => openRenderedEdition(dir)).toThrow(ProblemsError);
});

describe('in the commands', () => {
  const LINE = `${FILE}:2:1  file  is not valid JSON; ${JSON_CURE}`;
  test('cut and list say it, and fail', async () => {
    ({dir, remove} = makeRepository([{file: FILE, write: '{\n'}]));
    const cut = await edition(dir, 'cut', '1.0', '--as-of', '2004-12-31');
    expect([cut.stderr.split('\n')[1], cut.status]).toEqual([LINE, 1]);
    expect(await edition(dir, 'list')).toEqual({
      stdout: `next   cannot be read\n       ${LINE}`,
      stderr: '',
      status: 1,
    });
  });
  test('verify leaves the content of an edition alone whose files have changed, and says so', async () => {
    ({dir, remove} = makeRepository());
    expect(
      (await edition(dir, 'cut', '1.0', '--as-of', '2004-12-31', '--published', '2026-11-25'))
        .status,
    ).toBe(0);
    const file = 'versioned_data/version-1.0/schemas/page.schema.json';
    for (const change of [
      {file, write: '{'},
      {file, write: '[]'},
      {file, remove: true},
    ] as const) {
      applyChange(dir, change);
      const {stdout, stderr, status} = await edition(dir, 'verify', '1.0');
      expect(stdout.split('\n').filter((line) => line.includes('version-1.0'))).toEqual([
        expect.stringContaining(
          `${file}:1:1  edition 1.0  ${'remove' in change ? 'is missing' : 'has changed since it was published'}`,
        ),
      ]);
      expect(stdout).toContain('Edition 1.0: is not as it was published');
      expect(stderr).toContain('the content of edition 1.0 is not checked');
      expect(status).toBe(1);
    }
  });
});
