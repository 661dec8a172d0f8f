import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'js-yaml';
import {afterEach, expect, test} from 'vitest';
import {measureHarm} from '../../../../scripts/bench/measure-harm';
import {checkSite} from '../../../../src/edition/check-site';
import {formatProblem} from '../../../../src/edition';
import {makeSite} from '../../../fixtures/make-site';

const root = join(__dirname, '../../../..');
let remove = () => {};
afterEach(() => remove());

test('nine of ten are found of what was looked at and of what was not; at most one alarm of forty is false', () => {
  const {first, later, second, third, fourth, blind, once, 'held out': heldOut} = measureHarm(root);
  for (const {planted, found, harmless, alarms} of [first, later, second, third, fourth]) {
    expect(found / planted).toBeGreaterThanOrEqual(0.9);
    expect(alarms / harmless).toBeLessThanOrEqual(1 / 40);
  }
  for (const {planted, found} of [blind, once, heldOut])
    expect(found / planted).toBeGreaterThanOrEqual(0.9);
});

/** Every kind of place where words are published, each with the same sentence. */
const SENTENCE = 'Ask anna.berg@example.org first.';
test.each([
  ['text of a page', 'docs/signs.md', '## For patrols', `${SENTENCE}\n\n## For patrols`],
  ['a heading', 'docs/signs.md', '## For patrols', `## ${SENTENCE}`],
  ['code', 'docs/signs.md', '## For patrols', `\`${SENTENCE}\`\n\n## For patrols`],
  ['a comment', 'docs/signs.md', '## For patrols', `<!-- ${SENTENCE} -->\n\n## For patrols`],
  [
    'the title of a link',
    'docs/signs.md',
    '## For patrols',
    `[x](./index.md "${SENTENCE}")\n\n## For patrols`,
  ],
  [
    'the target of a link',
    'docs/signs.md',
    '## For patrols',
    '[x](mailto:anna.berg@example.org)\n\n## For patrols',
  ],
  ['an attribute', 'docs/index.md', 'at="s. 3.2(e)"', `at="${SENTENCE}"`],
  ['settings', 'docs/signs.md', 'description: What you may see.', `description: ${SENTENCE}`],
  [
    'words split by emphasis',
    'docs/signs.md',
    '## For patrols',
    'Ask anna.be*rg@exam*ple.org first.\n\n## For patrols',
  ],
  ['a record', 'data/guidance/reporting.yml', 'reason: Delay', `reason: ${SENTENCE} Delay`],
  [
    'a record over two lines',
    'data/guidance/reporting.yml',
    'reason: Delay lets',
    'reason: >-\n    Call the office under +41 22\n    555 01 23. Delay lets',
  ],
  [
    'a comment among records',
    'data/guidance/reporting.yml',
    '- id: raid',
    `# ${SENTENCE}\n- id: raid`,
  ],
  ['the edition file', 'data/edition.yml', 'A sound edition', SENTENCE],
])('the gate reads %s', (_, file, find, replace) => {
  const site = makeSite([{file, find, replace}]);
  remove = site.remove;
  const found = checkSite(site.dir).map(formatProblem);
  expect(
    found.filter((line) => line.startsWith(`${file}:`) && line.endsWith('[do-no-harm]')),
  ).not.toEqual([]);
});

test.each([
  ['the changelog', 'CHANGELOG.md', `# Changes\n\n- ${SENTENCE}\n`],
  ['a file that is served as it is', 'static/templates/map.csv', `code,who\nA,${SENTENCE}\n`],
  [
    'a schema',
    'data/schemas/redirects.schema.json',
    `{"$id": "redirects.schema.json", "description": "${SENTENCE}"}\n`,
  ],
  ['the words around the text', 'src/words/en.ts', `export const A = '${SENTENCE}';\n`],
  ['notes beside the records', 'data/README.md', `${SENTENCE}\n`],
])('the gate reads %s', (_, file, write) => {
  const site = makeSite([{file, write}]);
  remove = site.remove;
  const found = checkSite(site.dir).map(formatProblem);
  expect(
    found.filter((line) => line.startsWith(`${file}:`) && line.endsWith('[do-no-harm]')),
  ).not.toEqual([]);
});

test('what people type into the search may be in words that the package would not use', () => {
  const typed = load(readFileSync(join(root, 'data/terms/detection.yml'), 'utf8')) as {
    people_say?: string[];
  }[];
  expect(typed.flatMap(({people_say = []}) => people_say)).toContain('sex slave');
});
