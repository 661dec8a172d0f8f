import fc from 'fast-check';
import {expect, test} from 'vitest';
import {layoutTimeline} from '../../../src/pictures/layout-timeline';
import {textWidth} from '../../../src/pictures/text-width';
import {toYears} from '../../../src/pictures/timeline';

test('a day, a month and a year are places on one scale', () => {
  expect(toYears('2003')).toBe(2003);
  expect(toYears('2003-07')).toBe(2003.5);
  expect(toYears('2003-12-31')).toBeLessThan(2004);
});

const dates = fc.integer({min: 1995, max: 2020}).map(String);
const words = fc.string({unit: fc.constantFrom(...'abc defWMi'), minLength: 1, maxLength: 90});
const events = fc.array(
  fc.record({from: dates, text: words}).map((event) => ({...event, when: event.from})),
  {minLength: 1, maxLength: 15},
);

test('words stand in the order of time, none over another and none beyond the edge', () => {
  const spans = [
    {from: '1995', until: '2001', when: '1995 to 2001', text: 'One'},
    {from: '1998', when: '1998 until now', text: 'Another'},
  ];
  fc.assert(
    fc.property(events, fc.constantFrom(324, 640), (dated, width) => {
      const {height, labels, bars} = layoutTimeline({spans, events: dated}, {width, leader: 40});
      labels.reduce((end, label) => {
        expect(label.y).toBeGreaterThanOrEqual(end - 0.01);
        for (const line of [...label.when, ...label.texts.flat()])
          expect(label.x + textWidth(line, 13)).toBeLessThanOrEqual(width);
        return label.y + label.height;
      }, 0);
      expect(labels.at(-1)?.y ?? 0).toBeLessThan(height);
      expect(labels.flatMap(({texts}) => texts)).toHaveLength(dated.length + spans.length);
      const times = labels.map(({at}) => at.y);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(bars.map(({isOpen}) => isOpen)).toEqual([false, true]);
      // They overlap in time, so each has a column of its own.
      expect(bars[0]?.x).not.toBe(bars[1]?.x);
    }),
    {numRuns: 60},
  );
});
