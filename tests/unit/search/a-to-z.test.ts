import {afterAll, expect, test} from 'vitest';
import {toHomePages} from '../../../src/remark/render-context';
import {toAToZ} from '../../../src/search/a-to-z';
import {loadSite} from '../../fixtures/load-site';
import {makeSite} from '../../fixtures/make-site';

const site = makeSite([
  {file: 'docs/materials.md', find: 'mandates: all', replace: 'mandates: [executive]'},
]);
afterAll(site.remove);

test('pages, and the records at home on them, name the mandates that they are for', () => {
  const edition = loadSite(site.dir);
  const entries = toAToZ(edition, toHomePages(edition)).flatMap((letter) => letter.entries);
  const namedAt = (url: string): string[] => [
    ...new Set(entries.flatMap((one) => (one.url === url ? [one.mandates?.join() ?? 'all'] : []))),
  ];
  expect(namedAt('/next/materials/')).toEqual(['executive']);
  expect(namedAt('/next/materials/#unmission')).toEqual(['executive']);
  expect(namedAt('/next/#executive')).toEqual(['executive']);
  expect(namedAt('/next/registers/')).toEqual(['all']);
});
