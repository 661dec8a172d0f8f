import {expect, test} from 'vitest';
import {askForNewerAfter} from '../../../src/edition/model/ask-for-newer-after';
import {toStatus} from '../../../src/package/status';
import {toVerifyText} from '../../../src/package/verify-text';
import type {Manifest} from '../../../src/edition/freeze/manifest';
import {ABOUT} from '../../fixtures/small-package';

test.each([
  ['2026-11-28', '2027-11-28'],
  ['2027-02-28', '2028-02-28'],
  ['2028-02-29', '2029-02-28'],
])('an edition published on %s may be taken for current until %s', (published, until) => {
  expect(askForNewerAfter(published)).toBe(until);
});

test('the package says so to programs and to people', () => {
  const {edition, published, asOf: as_of} = ABOUT;
  expect(JSON.parse(toStatus({edition, published, as_of} as Manifest))).toEqual({
    edition,
    as_of,
    published,
    ask_for_a_newer_one_after: '2027-11-25',
    rule: expect.stringContaining('One year after the day of publication'),
  });
  expect(toVerifyText(ABOUT, 'a')).toContain('Until 25 November 2027, one year after');
});
