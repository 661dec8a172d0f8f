import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {toNames} from '../../../scripts/preview';
import type {Edition} from '../../../src/edition';
import {bundleDraft} from '../../../src/preview/bundle-draft';
import {toDraftPage} from '../../../src/preview/draft-page';
import {toDraftThings} from '../../../src/preview/to-draft-things';
import {readBuiltPage} from '../../../src/site/read-built-page';
import {loadSite} from '../../fixtures/load-site';
import {makeSite, type Change} from '../../fixtures/make-site';

const removes: (() => void)[] = [];
afterEach(() => removes.splice(0).forEach((remove) => remove()));

function load(changes: readonly Change[] = []): {dir: string; edition: Edition} {
  const {dir, remove} = makeSite(changes);
  removes.push(remove);
  return {dir, edition: loadSite(dir)};
}

const CHANGED: readonly Change[] = [
  {
    file: 'data/agencies/iom.yml',
    find: 'summary: ',
    replace: 'engage: Ask </script><b>early</b>.\nsummary: ',
  },
  {
    file: 'data/terms/terms.yml',
    find: 'is helped as one.',
    replace: 'is protected as one.',
  },
];

test('all that changed since the last edition is in it, with the old words, and nothing else', () => {
  const {edition: earlier} = load();
  const {edition} = load(CHANGED.slice(1));
  const things = toDraftThings(edition, earlier);
  expect(things.map(({name, change}) => [name, change])).toEqual([['presumed-victim', 'Amended']]);
  const words = things.flatMap(({changes}) => changes.flatMap(({redline}) => redline));
  expect(words).toContainEqual({kind: 'gone', text: 'helped'});
  expect(words).toContainEqual({kind: 'new', text: 'protected'});
  expect(things[0]?.now).toContain('is protected as one.');
});

test('what was named is shown whether it changed or not; what is gone says so', () => {
  const {edition: earlier} = load();
  const {edition} = load();
  const named = toDraftThings(edition, earlier, new Set(['signs.md', 'iom']));
  expect(named.map(({name, change}) => [name, change])).toEqual([
    ['signs.md', ''],
    ['iom', ''],
  ]);
  const without = {...edition, pages: edition.pages.filter(({path}) => path !== 'signs.md')};
  const gone = toDraftThings(without, edition).find(({name}) => name === 'signs.md');
  expect(gone).toMatchObject({change: 'Removed', now: ''});
  expect(toDraftThings(edition, undefined).length).toBe(
    edition.pages.length + edition.records.size,
  );
});

test('a draft is one file: nothing is loaded, no id stands twice, each link inside it leads somewhere', async () => {
  const {edition} = load();
  const assets = await bundleDraft(join(__dirname, '../../..'));
  const things = toDraftThings(edition, undefined);
  const html = toDraftPage({edition: '1.0', asOf: '2004-12-31', since: undefined, things}, assets);
  const {doubled, resources, links, ids} = readBuiltPage(html);
  expect([...doubled]).toEqual([]);
  expect([...resources]).toEqual([]);
  for (const href of links)
    if (href.startsWith('#')) expect(ids.has(decodeURIComponent(href.slice(1))), href).toBe(true);
    else expect(href).toMatch(/^https?:/);
  expect(html).toContain(
    'default-src &#39;none&#39;'.replaceAll('&#39;', html.includes('&#39;none') ? '&#39;' : "'"),
  );
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).toContain('Nobody has approved it.');
});

test('hostile words of a record stay text', async () => {
  const {edition: earlier} = load();
  const {edition} = load(CHANGED.slice(1));
  const iom = edition.records.get('iom');
  if (!iom) throw new Error('The fixture has no iom');
  const record = {...iom.record, engage: 'Ask </script><b>early</b>.', title: '<i>IOM</i>'};
  const records = new Map(edition.records).set('iom', {...iom, record} as typeof iom);
  const things = toDraftThings({...edition, records}, earlier, new Set(['iom']));
  const assets = {styles: '', script: ''};
  const html = toDraftPage({edition: '1.0', asOf: '2004-12-31', since: '0.9', things}, assets);
  expect(html).toContain('&lt;/script&gt;&lt;b&gt;early&lt;/b&gt;');
  expect(html).not.toMatch(/<b>early|<i>IOM/);
});

test('pages and records are named by file or id; a wrong name says which was meant', () => {
  const {dir, edition} = load();
  const file = join(dir, 'docs/signs.md');
  expect([...toNames(edition, ['index.md', file, 'iom'], dir)]).toEqual([
    'index.md',
    'signs.md',
    'iom',
  ]);
  expect([...toNames(edition, [join(dir, 'data/terms/terms.yml')], dir)]).toContain(
    'presumed-victim',
  );
  expect(() => toNames(edition, ['sign.md'], dir)).toThrow(
    'sign.md is no page and no record of the edition being written; did you mean "signs.md"?',
  );
});
