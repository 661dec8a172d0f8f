import {expect, test} from 'vitest';
import {reconstructionNote} from '../../../../src/edition/model/reconstruction-note';

test('an edition about a day long before its writing says so', () =>
  expect(reconstructionNote('2004-12-31', '2026-11-25')).toBe(
    'a reconstruction, written in 2026 and never issued by the United Nations',
  ));

test.each([
  ['in the same year', '2026-10-31', '2026-11-28'],
  ['a year later to the day', '2026-10-31', '2027-10-31'],
  ['before its day', '2027-06-30', '2027-05-01'],
  ['not yet', '2004-12-31', null],
])('one written %s says nothing', (_, asOf, written) =>
  expect(reconstructionNote(asOf, written)).toBeUndefined(),
);
