import fc from 'fast-check';
import {expect, test} from 'vitest';
import {analyze} from '../../../src/search/text/analyze';
import {excerpt, markAll} from '../../../src/search/show/excerpt';

const TEXT = `Nothing here. ${'Filler words go on and on. '.repeat(20)}Another person keeps the passport of the worker. ${'More filler. '.repeat(20)}`;

test('shows the passage that has the words', () => {
  const found = excerpt(TEXT, ['passport', 'worker']);
  expect(found.text).toContain('keeps the passport of the worker');
  expect(found.marks.map(([start, end]) => found.text.slice(start, end))).toEqual([
    'passport',
    'worker',
  ]);
  expect(found.text.length).toBeLessThanOrEqual(180);
});

test('shows the beginning where it has none', () =>
  expect(excerpt(TEXT, ['zebra'])).toMatchObject({start: 0, marks: []}));
test('marks the whole of a symbol once', () => {
  const {text, marks} = markAll('See ST/SGB/2003/13, s. 3.2(c).', [
    'st/sgb/2003/13',
    'sgb',
    'sec/3.2/c',
  ]);
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual([
    'ST/SGB/2003/13',
    's. 3.2(c)',
  ]);
});
test('an empty text is an empty passage', () =>
  expect(excerpt('', ['a'])).toEqual({start: 0, end: 0, text: '', marks: []}));

test('never loses or invents a character', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'binary', maxLength: 600}),
      fc.nat(5),
      fc.integer({min: 1, max: 300}),
      (text, step, length) => {
        const terms = analyze(text)
          .filter((_, index) => index % (step + 1) === 0)
          .map(({term}) => term);
        const found = excerpt(text, terms, length);
        expect(found.text).toBe(text.slice(found.start, found.end));
        let last = 0;
        for (const [start, end] of found.marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(found.text.length);
      },
    ),
  );
});
