import {readdirSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {describe, expect, it} from 'vitest';
import {editYaml} from '../../../src/editing/edit-yaml';
import {writeReason} from '../../../src/desk/server/write-reason';
import {writeValue} from '../../../src/desk/server/write-value';

const write = (text: string, path: (string | number)[], value: unknown): string =>
  editYaml(text, 'file.yml', (document) => writeValue(document, path, value));

const LIST = `# Terms, in reading order.
- id: one
  term: "One" # never change this
  variants: [a, b]

- id: two
  term: 'Two'
  sources:
    - instrument: x
      at: "art. 1"
`;

describe('a value in a file', () => {
  it('is the only thing that changes', () => {
    const value = {...parse(LIST)[1], term: 'Second: a "word"'};
    expect(write(LIST, [1], value)).toBe(LIST.replace(`'Two'`, `'Second: a "word"'`));
  });

  it('stands, when it is new, where the form has it', () => {
    const value = {id: 'one', term: 'One', acronym: 'O', variants: ['a', 'b']};
    expect(write(LIST, [0], value)).toBe(
      LIST.replace('# never change this\n', '# never change this\n  acronym: "O"\n'),
    );
  });

  it('can be taken out, and entries put in and moved', () => {
    const one = {id: 'one', term: 'One', variants: ['a', 'x', 'b']};
    expect(write(LIST, [0], one)).toBe(LIST.replace('[a, b]', '[a, x, b]'));
    const {sources: _, ...two} = parse(LIST)[1];
    expect(write(LIST, [1], two)).toBe(LIST.slice(0, LIST.indexOf('  sources:')));
  });

  it('that is plain gets quotes when it needs them', () => {
    expect(write('a: word\nb: "2004"\n', [], {a: '2004-12-31', b: '2005'})).toBe(
      'a: "2004-12-31"\nb: "2005"\n',
    );
  });

  it('of the files of the edition can be changed in one line', () => {
    const files = (readdirSync('data', {recursive: true}) as string[]).filter(
      (file) => file.endsWith('.yml') && !file.startsWith('changes'),
    );
    // Each tenth: that every file survives a change of nothing is tested with `editYaml`.
    const some = files.sort().filter((_, index) => index % 10 === 0);
    expect(some.length).toBeGreaterThan(50);
    for (const file of some) {
      const text = readFileSync(`data/${file}`, 'utf8');
      const value = parse(text) as Record<string, unknown> | Record<string, unknown>[];
      const [record, path] = Array.isArray(value)
        ? [value.at(-1), [value.length - 1]]
        : [value, []];
      const [key] = Object.entries(record ?? {}).find(
        ([name, part]) => name !== 'id' && typeof part === 'string',
      ) ?? ['title'];
      const after = write(text, path, {...record, [key]: 'Other words'}).split('\n');
      const before = text.split('\n');
      expect(after.length, file).toBe(before.length);
      expect(after.filter((line, index) => line !== before[index]).length, file).toBe(1);
    }
  });
});

describe('the reason for a change', () => {
  const reason = {type: 'amended', reason: 'The law was read.'} as const;
  const entry = '- type: amended\n  reason: "The law was read."\n  ids:\n    - one\n';
  it('begins the file, or stands at its end', () => {
    expect(writeReason(undefined, 'f.yml', 'one', reason)).toBe(entry);
    const other = '# Why\n- type: new\n  reason: "New."\n  ids:\n    - two\n';
    expect(writeReason(other, 'f.yml', 'one', reason)).toBe(other + entry);
  });

  it('is put in the place of the one that stood', () => {
    const old = entry.replace('The law was read.', 'Old.');
    expect(writeReason(old, 'f.yml', 'one', reason)).toBe(entry);
    expect(writeReason(entry, 'f.yml', 'one', reason)).toBe(entry);
  });

  it('leaves to others the one that it shared with them', () => {
    const shared = '- type: new\n  reason: "New."\n  ids:\n    - one\n    - two\n';
    expect(writeReason(shared, 'f.yml', 'one', reason)).toBe(
      shared.replace('    - one\n', '') + entry,
    );
  });
});
