import {expect, test} from 'vitest';
import {concerns} from '../../../src/components/changes/concerns';

const change = {mandates: ['executive'], audience: ['police', 'head-of-mission']};

test('a change that names the mandate and the reader concerns them', () => {
  expect(concerns(change, {mandate: 'executive', audience: 'police'})).toBe(true);
  expect(concerns(change, {mandate: '', audience: 'head-of-mission'})).toBe(true);
});

test('a change that names others only does not', () => {
  expect(concerns(change, {mandate: 'traditional', audience: 'police'})).toBe(false);
  expect(concerns(change, {mandate: 'executive', audience: 'editor'})).toBe(false);
});

test('what names nobody is for all', () =>
  expect(
    concerns({mandates: null, audience: null}, {mandate: 'traditional', audience: 'editor'}),
  ).toBe(true));
