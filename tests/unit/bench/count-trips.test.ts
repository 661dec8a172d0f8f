import {expect, test} from 'vitest';
import {countTrips} from '../../../scripts/bench/count-trips';

const span = (start: number, end: number) => ({start, end});

test('requests on their way together are one trip', () => {
  expect(countTrips([span(0, 60), span(1, 80), span(59, 120)])).toBe(1);
});

test('each request asked for after another had come is one more, whatever runs beside it', () => {
  expect(
    countTrips([span(0, 60), span(61, 120), span(10, 500), span(125, 200), span(126, 190)]),
  ).toBe(3);
});

test('nothing asked for is no trip', () => {
  expect(countTrips([])).toBe(0);
});
