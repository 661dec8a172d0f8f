import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {gzipSync, strToU8, zipSync} from 'fflate';
import {afterEach, expect, test} from 'vitest';
import {formatProblem} from '../../../src/edition';
import {checkBuiltTexts, type TextsToCheck} from '../../../src/site/check-built-texts';
import {toPassages} from '../../../src/site/to-passages';
import {packStore} from '../../../src/search/store/to-store';
import {createRandom, makeRandomEdition} from '../../fixtures/random-sections';

let folder = '';
afterEach(() => rmSync(folder, {recursive: true}));

function faults(
  files: Record<string, string | Uint8Array>,
  options: Partial<TextsToCheck> = {},
): string[] {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  return checkBuiltTexts(folder, 'build/2.0', {waivers: [], ...options}).map(formatProblem);
}

const MAIL = 'Ask anna.berg@example.org first.';
const document = (xml: string): Uint8Array => zipSync({'word/document.xml': strToU8(xml)});

test.each([
  ['a page', 'report/index.html', `<p>${MAIL}</p>`],
  ['words split by elements', 'index.html', '<p>anna.be<b>rg@exam</b>ple.org</p>'],
  ['an attribute', 'index.html', `<p title="${MAIL}">A</p>`],
  ['a link', 'index.html', '<a href="mailto:anna.berg@example.org">A</a>'],
  ['a comment', 'index.html', `<p>A<!-- ${MAIL} --></p>`],
  ['a record', 'records/agencies/iom.json', JSON.stringify({parts: [{text: MAIL}]})],
  ['a feed', 'changes.atom', `<entry><content type="html">&lt;p&gt;${MAIL}</content></entry>`],
  ['a list of sources', 'citations/items.ris', `TY  - GEN\nN1  - ${MAIL}\n`],
  ['a list of citations', 'citations/items.bib', `@misc{a,\n note = {${MAIL}}\n}\n`],
  [
    'a Word document',
    'briefs/a.docx',
    document('<w:p><w:r><w:t>anna.berg@</w:t></w:r><w:r><w:t>example.org</w:t></w:r></w:p>'),
  ],
])('the gate reads %s', (_, path, content) => {
  expect(faults({[path]: content})).toEqual([
    `build/2.0/${path}:1:1  text  holds an e-mail address: “anna.berg@example.org”; mend the ` +
      'page, record or word that it comes from, or the code that makes this file  [built-harm]',
  ]);
});

test('the gate reads the search', () => {
  const sections = makeRandomEdition(20, createRandom(7));
  const first = sections.sections[0];
  if (!first) throw new Error('There is no section');
  const store = packStore({
    ...sections,
    sections: [{...first, text: `${first.text} ${MAIL}`}, ...sections.sections.slice(1)],
  });
  expect(
    faults(Object.fromEntries(store.map(({file, content}) => [`store/${file}.bin`, content]))),
  ).toEqual([expect.stringMatching(/^build\/2\.0\/store\/texts-0\.bin:1:1 .*anna\.berg@/)]);
});

test('scripts, styles, hashes, rows of numbers and sound text are no finding', () => {
  expect(
    faults({
      'a.js': `const a = '${MAIL}'`,
      'store/rank.bin': gzipSync(strToU8('Q=RRSTTUVU@TTWWXYZ[\\]^@Q44_`abcdeWfghijk`lminlWopqrpp')),
      'index.html': `<script>const a = '${MAIL}'</script><p>Report the same day.</p><p>${'0a1b2c3d'.repeat(8)}</p>`,
    }),
  ).toEqual([]);
});

const went = (text: string): string =>
  `<del><span class="redline__word">removed: </span>${text}</del>`;
const came = (text: string): string =>
  `<ins><span class="redline__word">added: </span>${text}</ins>`;

test('what changed is read as it was and as it is, and a label is no part of a title', () => {
  const html =
    `<dd>tested_on | ${went('2004')}${came('2026')}-${went('12')}${came('06-10')}</dd>` +
    '<p><strong class="change__type">New</strong> <a href="#a">Somebody was sold</a></p>' +
    '<p><span class="duty duty--must">Must</span> <a href="#b">Nobody was held</a></p>';
  expect(toPassages('index.html', strToU8(html))).toEqual([
    'tested_on | 2004-12',
    'tested_on | 2026-06-10',
    ...['New', 'Somebody was sold', 'Must', 'Nobody was held'],
  ]);
  expect(faults({'index.html': html})).toEqual([]);
});

test.each([
  ['was', `anna.berg@${went('example.org')}${came('post')}`],
  ['is', `anna.berg${went(' works')}${came('@exam')}ple.org`],
])('what hurts in a text as it %s is found between the words that changed', (_, text) => {
  expect(faults({'index.html': `<p>${text}</p>`})).toEqual([
    expect.stringContaining('“anna.berg@example.org”'),
  ]);
});

test('what was let stand is no finding; what was published warns', () => {
  const files = {'index.html': `<p>${MAIL}</p><p>Ask desk@example.org.</p>`};
  const said = faults(files, {
    waivers: [{kind: 'email', words: 'desk@example.org'}],
    isPublished: () => true,
  });
  expect(said).toEqual([expect.stringMatching(/text {2}warning: holds .*anna\.berg/)]);
});
