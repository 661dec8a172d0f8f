// @vitest-environment happy-dom
import {afterEach, expect, test, vi} from 'vitest';
import {attachOverdueReview} from '../../../src/client/attach-overdue-review';
import {toOldCopyNotice, toTakenCopy} from '../../../src/components/frame/copy-alone';
import {makeDocument} from './page-fixture';

afterEach(() => vi.useRealTimers());

const EDITION = {
  title: 'Package',
  edition: '2.1',
  asOf: '2026-10-31',
  published: '2026-11-28',
  sha256: 'a',
};

test.each([
  ['2027-11-28', true],
  ['2027-11-29', false],
])('on %s the notice of an old copy is hidden: %s', (day, isHidden) => {
  vi.useFakeTimers({now: new Date(`${day}T12:00:00Z`)});
  const page = makeDocument(toOldCopyNotice(EDITION));
  attachOverdueReview(page);
  expect(page.querySelector('aside')?.hidden).toBe(isHidden);
  expect(page.body.textContent).toContain('copy of edition 2.1, published on 28 November 2026');
});

test('without a script a copy says the day; an edition being written has none', () => {
  expect(toTakenCopy(EDITION)).toContain('After 28 November 2027, ask');
  const next = {...EDITION, published: null};
  expect(toTakenCopy(next) + toOldCopyNotice(next)).toBe('');
});

test('a review that is overdue is said beside its day', () => {
  vi.useFakeTimers({now: new Date('2027-01-21T00:00:00Z')});
  const page = makeDocument(
    '<time class="review-by" datetime="2027-01-20"></time><time class="review-by" datetime="2027-01-21"></time>',
  );
  attachOverdueReview(page);
  const said = [...page.querySelectorAll('time')].map((time) => time.dataset.overdue);
  expect(said).toEqual(['review overdue', undefined]);
});
