import {afterAll, expect, test} from 'vitest';
import {makeSite, type Change} from '../../fixtures/make-site';
import {renderFixturePage} from '../../fixtures/render-fixture-page';

const page = (basis: string, seen: string): Change => ({
  file: 'data/channels/channels.yml',
  find: `  basis: ${basis}`,
  replace: `  public_page:
    url: https://www.office.example/${basis}
    seen: ${seen}
  basis: ${basis}`,
});
const site = makeSite([
  page('source', '{how: stored-copy, note: It leads on to a form.}'),
  page('general', '{how: opened, on: "2026-03-01"}'),
  {
    file: 'data/instruments/unseen-manual.yml',
    find: 'seen: none',
    replace: 'url: https://office.example/manual\nseen: none',
  },
]);
afterAll(site.remove);

const saidOf = (page: string, id: string): string =>
  renderFixturePage(site.dir, page)(`#${id}`).text().replace(/\s+/g, ' ');

test('a public page that nobody opened says so, beside its link', () =>
  expect(saidOf('index.md', 'focal-point')).toContain(
    'Open it only where nobody watches your device or network: office.example/source (leaves this site; we read a stored copy without a day; this address has not been opened by us: check it before you rely on it). It leads on to a form.',
  ));

test('one that was opened says on which day', () =>
  expect(saidOf('index.md', 'head-of-mission')).toContain(
    'office.example/general (leaves this site; we opened it on 1 March 2026)',
  ));

test('the address of a source that says nothing was not opened', () =>
  expect(saidOf('registers.md', 'unseen-manual')).toContain(
    'office.example/manual (leaves this site; not opened by us)',
  ));
