import {afterAll, expect, test} from 'vitest';
import {makeSite} from '../../fixtures/make-site';
import {renderFixturePage} from '../../fixtures/render-fixture-page';

const EDITION = {file: 'data/edition.yml', find: 'title: A sound edition\n'};
const SAME_PLACE = {
  file: 'data/channels/channels.yml',
  find: 'at: s. 4.3',
  replace: 'at: s. 3.2(e)',
};
const silent = makeSite([SAME_PLACE]);
const site = makeSite([SAME_PLACE, {...EDITION, replace: `${EDITION.find}related: true\n`}]);
afterAll(() => {
  silent.remove();
  site.remove();
});

test('a record names what rests on the same place of a source, by kind, with a link', () => {
  const $ = renderFixturePage(site.dir, 'index.md');
  const related = $('#report-the-same-day .facts dt')
    .filter((_, name) => $(name).text() === 'Related')
    .next();
  expect(related.text()).toContain('Channels: ');
  expect(related.find('a').length).toBeGreaterThan(0);
  expect(related.attr('data-search')).toBe('off');
});

test('what a record names itself is not repeated', () => {
  const $ = renderFixturePage(site.dir, 'materials.md');
  const links = $('#investigator-profile .related a')
    .toArray()
    .map((link) => $(link).attr('href'));
  expect(links).not.toContain('#secondment-route');
});

test('editions that do not ask for it say nothing', () => {
  for (const path of ['index.md', 'materials.md'])
    expect(renderFixturePage(silent.dir, path)('.related').length).toBe(0);
});
