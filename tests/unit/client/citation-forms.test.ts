import {Cite} from '@citation-js/core';
import {expect, test} from 'vitest';
import {CITATION_FORMS} from '../../../src/client/cite/citation-forms';
import {toCslItem} from '../../../src/edition/model/csl-item';
import {toForms} from '../../../src/package/citations';

const cited = {
  title: 'SRSG guidance package',
  edition: '2.1',
  asOf: '2026-10-31',
  published: '2026-11-20',
  sha256: 'ab12',
};
const place = {
  id: 'page-report-evidence-p-keep_it',
  title: 'Keep “it” & 50 % of the café’s list – UN #1 {a} ~ ^ $ a < b > c_d \\ "e"',
  section: 'report/evidence/#p-keep_it, paragraph 2.1',
};
const copied = (name: string): string =>
  CITATION_FORMS.find((form) => form.name === name)?.cite(cited, place) ?? '';
/** What the library that writes the files of citations makes of the same place. */
const [csl = '', ris = '', bibtex = ''] = toForms('x', [toCslItem(cited, place)]).map(
  ([, text]) => text,
);

test('CSL-JSON and RIS are copied as they stand in the files', () => {
  expect(JSON.parse(copied('CSL-JSON'))).toEqual(JSON.parse(csl));
  expect(copied('RIS').trim()).toBe(ris.trim());
});

test('BibTeX as it is copied is read as what the files say', () => {
  const read = (text: string): object[] =>
    new Cite(text).data.map((item: object) => ({...item, _graph: undefined}));
  expect(read(copied('BibTeX'))).toEqual(read(bibtex));
  expect(read(copied('BibTeX'))).toMatchObject([{title: place.title, edition: '2.1'}]);
});

test('what is being written has no hash, and every form says that it can still change', () => {
  for (const {cite} of CITATION_FORMS.filter(({name}) => name !== 'In the text')) {
    const text = cite({...cited, published: null, sha256: null}, place);
    expect(text).toMatch(/being written, it can still change/i);
    expect(text).not.toContain('SHA-256');
  }
});
