import {posix} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {load as parseHtml} from 'cheerio';
import {afterAll, expect, test} from 'vitest';
import {foldersOf, loadEdition} from '../../../src/edition';
import {toFootnote} from '../../../src/edition/model/citation-text';
import {isPublic} from '../../../src/edition/model/is-public';
import type {Schema} from '../../../src/edition/read/create-validator';
import {toCitationFiles} from '../../../src/package/citations';
import {toPageCitations} from '../../../src/package/page-citations';
import {fixPdf} from '../../../src/package/fix-pdf';
import {toPrintPage} from '../../../src/package/print-page';
import {toRecordFiles} from '../../../src/package/record-files';
import {renderPages} from '../../../src/remark/render-pages';
import {makeSite} from '../../fixtures/make-site';

const site = makeSite();
afterAll(site.remove);
const {edition} = loadEdition(site.dir, foldersOf('next'));
if (!edition) throw new Error('the sound fixture is not sound');
const records = toRecordFiles(site.dir, edition, isPublic);
const cited = {
  title: edition.about.title,
  edition: '1.0',
  asOf: '2004-12-31',
  published: '2026-11-25',
  sha256: 'ab'.repeat(32),
};
const citations = toCitationFiles(edition, cited, isPublic);

test('each record is as the schema says that it names, and the list names each', () => {
  const ajv = new Ajv2020({strict: false});
  addFormats(ajv);
  for (const [path, text] of records)
    if (path.startsWith('records/schemas/')) ajv.addSchema(JSON.parse(text) as Schema);
  const index = JSON.parse(records.get('records/index.json') ?? '[]') as {path: string}[];
  expect(index.length).toBeGreaterThan(5);
  for (const {path} of index) {
    const file = `records/${path}`;
    const content = JSON.parse(records.get(file) ?? '') as {record_schema: string; record: unknown};
    const [schema = '', part = ''] = content.record_schema.split('#');
    expect(records.has(posix.join(posix.dirname(file), schema)), file).toBe(true);
    const isValid = ajv.validate({$ref: `${posix.basename(schema)}#${part}`}, content.record);
    expect(isValid, `${file}: ${ajv.errorsText()}`).toBe(true);
  }
});

test('what is kept for use inside missions is in no file for everybody', () => {
  expect(records.has('records/indicators/g01.json')).toBe(true);
  expect(records.has('records/indicators/g02.json')).toBe(false);
  for (const [path, text] of [...records, ...citations])
    expect(text.includes('Premises empty shortly'), path).toBe(false);
});

test('each item and each source can be cited', () => {
  const parse = (path: string) =>
    JSON.parse(citations.get(path) ?? '') as {
      id: string;
      section: string;
      title: string;
      URL?: string;
    }[];
  const items = parse('citations/items.csl.json');
  expect(items.find(({id}) => id === 'report-the-same-day')?.section).toBe(
    'index#report-the-same-day',
  );
  expect(citations.get('citations/items.bib')).toContain('report-the-same-day,');
  expect(citations.get('citations/sources.bib')).toContain('number = {ST/SGB/2003/13}');
  const ris = (citations.get('citations/sources.ris') ?? '').split('\n');
  expect(ris).toContain('M1  - ST/SGB/2003/13');
  for (const {id, title, URL} of parse('citations/sources.csl.json'))
    expect(ris).toEqual(
      expect.arrayContaining([`ID  - ${id}`, `TI  - ${title}`, ...(URL ? [`UR  - ${URL}`] : [])]),
    );
  expect(ris.every((line) => line === '' || /^[A-Z][A-Z0-9]  - /.test(line))).toBe(true);
});

test('a page, its paragraphs and its records are cited with edition, day and hash, and what the package is not', () => {
  const files = toPageCitations(edition, cited, renderPages(edition, {release: 'public'}));
  const places = JSON.parse(files.get('citations/pages/index.csl.json') ?? '') as {
    id: string;
    section: string;
    note: string;
  }[];
  const sections = new Map(places.map(({id, section}) => [id, section]));
  expect(sections.get('page-index')).toBe('start page');
  expect(sections.get('page-index-p-one-channel')).toBe('#p-one-channel, paragraph 1.1');
  expect(sections.get('report-the-same-day')).toBe('#report-the-same-day');
  expect(new Set(places.map(({id}) => id)).size).toBe(places.length);
  const text = files.get('citations/pages/index.txt') ?? '';
  expect(text).toContain(
    `“Report the same day to one channel.” ${cited.title}, edition 1.0 (as of 31 December 2004; published 25 November 2026; a reconstruction, written in 2026 and never issued by the United Nations), #report-the-same-day. SHA-256 of the edition: ${cited.sha256}. An independent drafting`,
  );
  for (const {note} of places)
    expect(note).toContain('not an official publication of the United Nations');
  expect(files.get('citations/pages/signs.ris')).toContain('TI  - ');
  for (const [path, content] of files)
    expect(content.includes('Premises empty shortly'), path).toBe(false);
});

test('a citation of an edition that is being written says that it can change', () => {
  expect(
    toFootnote({...cited, published: null, sha256: null}, {title: 'Evidence', section: 'report/'}),
  ).toContain('being written, it can still change), report/. An independent');
});

test('pages printed as one document keep their words, their places and the links between them', () => {
  const page = (main: string): string => `<body><nav>Menu</nav><main>${main}</main></body>`;
  const report = `<h1 id="top">Report</h1><p id="who">Whom</p><a href="../">Start</a>
    <a href="../records/a.json">Data</a><a href="https://un.org/">UN</a>`;
  const $ = parseHtml(
    toPrintPage(
      new Map([
        ['index.html', page('<h1 id="top">Start</h1><a href="report/index.html#who">Report</a>')],
        ['report/index.html', page(report)],
      ]),
      'A & B',
      '',
    ),
  );
  expect($('title').text()).toBe('A & B');
  expect($('main').text()).not.toContain('Menu');
  const valuesOf = (found: string, name: string) =>
    $(found)
      .toArray()
      .map((element) => $(element).attr(name));
  expect(valuesOf('[id]', 'id')).toEqual([
    ...['at-start', 'at-start--top'],
    ...['at-report', 'at-report--top', 'at-report--who'],
  ]);
  expect(valuesOf('a', 'href')).toEqual([
    ...['#at-report--who', '#at-start'],
    ...[undefined, 'https://un.org/'],
  ]);
});

test('two prints that differ in time and chance become the same, byte for byte in place', () => {
  const pdf = (time: string, id: string, node = 292): Buffer =>
    Buffer.from(
      `%PDF\n/ID (node00000${node}) /ID (node00000${node + 2})\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')\n\xff\ntrailer <</ID [<${id}> <${id}>]>>`,
      'latin1',
    );
  const fixed = fixPdf(pdf('20261125022003', '0AF3'), '2004-12-31');
  expect(fixed.equals(fixPdf(pdf('20261126132003', 'BBCD', 301), '2004-12-31'))).toBe(true);
  expect(fixed.toString('latin1')).toContain('/ID (node00000001) /ID (node00000002)');
  expect(fixed.toString('latin1')).toContain("/CreationDate (D:20041231120000+00'00')");
});
