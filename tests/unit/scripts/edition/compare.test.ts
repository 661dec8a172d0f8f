import {afterAll, beforeAll, expect, test} from 'vitest';
import {commit, edition, makeRepository} from '../../../fixtures/make-repository';

const site = makeRepository();
beforeAll(async () => {
  for (const number of ['1.0', '1.1']) {
    const {stderr, status} = await edition(
      site.dir,
      'cut',
      number,
      '--as-of',
      '2004-12-31',
      '--published',
      '2026-11-25',
    );
    expect(status, stderr).toBe(0);
    commit(site.dir, [
      {file: 'CHANGELOG.md', find: '## Unreleased\n', replace: '## Unreleased\n\n- Another.\n'},
    ]);
  }
});
afterAll(site.remove);

test.each([
  [
    '1.1',
    '1.0',
    'Edition 1.0 is earlier than edition 1.1. Name the earlier one first: npm run edition -- compare 1.0 1.1',
  ],
  [
    'next',
    '1.1',
    'Edition 1.1 is earlier than the one being written. Name the earlier one first: npm run edition -- compare 1.1 next',
  ],
])('%s against %s is refused, and turned round', async (from, to, says) => {
  expect(await edition(site.dir, 'compare', from, to)).toEqual({
    stdout: '',
    stderr: says,
    status: 1,
  });
});

test.each([
  ['1.0', '1.1'],
  ['1.1', 'next'],
  ['1.0', 'next'],
  ['1.0', '1.0'],
])('%s against %s is compared', async (from, to) => {
  const {stderr, status} = await edition(site.dir, 'compare', from, to);
  expect([stderr, status]).toEqual(['', 0]);
});
