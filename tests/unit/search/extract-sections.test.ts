import {describe, expect, test} from 'vitest';
import {indexSoundEdition} from '../../fixtures/search-index';

const {sections} = await indexSoundEdition();
const at = (address: string, type?: string) =>
  sections.find((section) => section.address === address && (!type || section.type === type));

test('every section has a title and an address in its edition', () => {
  for (const {title, address} of sections) {
    expect(title).not.toBe('');
    expect(address).toMatch(/^([a-z-]+\/)*(#[a-z0-9-]+)?$/);
  }
});

test('the opening of a page has its settings and no heading', () => {
  expect(at('', 'page')).toMatchObject({
    title: 'Whom do I tell?',
    breadcrumbs: [],
    type: 'page',
    names: [
      {kind: 'title', text: 'Whom do I tell?'},
      {kind: 'said', text: 'who do I report to'},
    ],
    text: 'Tell the focal point. Do not investigate. Report trafficking at once, at 10:30 or at night. See the signs.',
    facets: {topic: ['reporting'], audience: ['all'], mandate: ['all']},
  });
});

test('a heading holds its text without marks, numbers and permanent links', () => {
  expect(at('#what-to-do', 'page')).toMatchObject({
    title: 'What to do',
    breadcrumbs: ['Whom do I tell?'],
    text: 'Use one channel. ST/SGB/2003/13, s. 3.2(e). You need no proof.',
  });
});

test('the list of sources of a page is no section', () =>
  expect(sections.filter(({title}) => title === 'Sources of this page')).toEqual([]));

describe('a record at home is a section of its own', () => {
  test('a guidance item opens with its duty', () => {
    expect(at('#report-the-same-day')).toMatchObject({
      type: 'guidance',
      title: 'Must: report the same day to one channel',
      text: 'Delay lets people be moved.',
      facets: {duty: ['must']},
    });
  });
  test('what a mandate closes is not found under it', () =>
    expect(at('#raid-premises')?.facets.mandate).toEqual(['executive']));
  test('a sign stands in its group and is found by its code', () => {
    expect(at('signs/#g01')).toMatchObject({
      type: 'indicator',
      breadcrumbs: ['Signs', 'General signs'],
      facets: {audience: ['patrol', 'police']},
    });
    expect(at('signs/#general-signs')?.text).not.toContain('passport');
  });
  test('a sign kept for missions is not in the public index', () =>
    expect(sections.some(({address}) => address.endsWith('#g02'))).toBe(false));
  test('a source has its symbol before its title', () => {
    expect(at('registers/#st-sgb-2003-13')).toMatchObject({
      type: 'instrument',
      title:
        'ST/SGB/2003/13: Special measures for protection from sexual exploitation and sexual abuse',
    });
  });
  test('a term is named with its acronym; letters are no breadcrumbs', () => {
    expect(at('registers/#trafficking-in-persons')).toMatchObject({
      type: 'term',
      title: 'Trafficking in persons (TIP)',
      breadcrumbs: ['Registers'],
    });
  });
  test('a name of a fact never stands without its fact', () =>
    expect(sections.filter(({text}) => /(Basis|Cited on):?$/.test(text))).toEqual([]));
});

test('each category of personnel is found on its own', () => {
  const routes = sections.filter(({title}) =>
    title.endsWith(': whom to tell, who investigates, who decides'),
  );
  expect(routes).toHaveLength(9);
  expect(routes[0]).toMatchObject({
    type: 'procedure',
    address: '#what-to-do',
    text: 'Report to: Focal point. If that channel may be part of the problem: Head of mission.',
  });
});

test('a row of a wide table is found on its own, in the record it is a part of', () => {
  const rows = sections.filter(({title}) => title.startsWith('ST/SGB/2003/13, s. 3.2(b): '));
  expect(rows).toMatchObject([
    {
      type: 'provision',
      address: 'materials/#consent-irrelevant',
      text: 'Place: s. 3.2(b). Force: Must. What it asks: Staff may not rely on consent.',
      searched: 's. 3.2(b). Must. Staff may not rely on consent.',
    },
  ]);
});

test('no text stands twice', () => {
  const texts = sections
    .filter(({text, title}) => text !== '' && !title.includes('whom to tell, who'))
    .map(({text}) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('what is searched of a record has no labels', () => {
  const source = at('registers/#st-sgb-2003-13');
  expect(source?.text).toContain('Issued by:');
  expect(source?.searched).not.toContain('Issued by');
});
