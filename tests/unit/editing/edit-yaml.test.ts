import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {editSettings, editYaml, EditingError, setText} from '../../../src/editing/edit-yaml';

const root = join(__dirname, '../../..');
const files = execFileSync('git', ['-C', root, 'ls-files', 'data', 'docs'], {encoding: 'utf8'})
  .split('\n')
  .filter((file) => /\.(yml|md)$/.test(file) && file !== 'data/README.md');

test('every record file, and the settings of every page, come out of a change of nothing byte for byte', () => {
  expect(files.length).toBeGreaterThan(500);
  const changed = files.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const edit = file.endsWith('.md') ? editSettings : editYaml;
    return edit(text, file, () => {}) !== text;
  });
  expect(changed).toEqual([]);
});

test('one value changes, and notes, quotes, order and line ends stay', () => {
  const text = '# a note\r\n- id: "one"\r\n  # another\r\n  words: [b, "a"]\r\n- id: two\r\n';
  expect(
    editYaml(text, 'x.yml', (document) => {
      setText(document, '/0/id', 'three');
      setText(document, '/0/words/0', 'c');
    }),
  ).toBe('# a note\r\n- id: "three"\r\n  # another\r\n  words: [c, "a"]\r\n- id: two\r\n');
});

test('of a page only the settings change', () => {
  const text = '---\ntitle: "One"\n---\n\ntitle: One\n---\n';
  expect(editSettings(text, 'x.md', (document) => setText(document, '/title', 'Two'))).toBe(
    '---\ntitle: "Two"\n---\n\ntitle: One\n---\n',
  );
});

test.each([
  ['what cannot be read', 'a: [b', 'x.yml cannot be read: run npm run check'],
  ['what would lose its form', 'a:   1\n', 'x.yml is written in a form that would not survive'],
])('%s is not touched', (_, text, says) => {
  const edit = () => editYaml(text, 'x.yml', () => {});
  expect(edit).toThrow(EditingError);
  expect(edit).toThrow(says);
});
