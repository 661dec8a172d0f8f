import {expect, test} from 'vitest';
import {buildIndex, toLunr} from '../../../src/search/build-index';
import {packLunr} from '../../../src/search/pack-lunr';
import {unpackLunr} from '../../../src/search/unpack-lunr';
import {indexSoundEdition} from '../../fixtures/search-index';

const {edition, sections} = indexSoundEdition();

test('the same edition gives the same bytes', () => {
  const again = indexSoundEdition();
  expect(JSON.stringify(buildIndex(again.edition, again.sections))).toBe(JSON.stringify(buildIndex(edition, sections)));
});

test('packing loses nothing: the lunr index is the same to the last digit', () => {
  const whole = toLunr(sections);
  const unpacked = unpackLunr(JSON.parse(JSON.stringify(packLunr(whole, sections.length))));
  expect(JSON.parse(JSON.stringify(unpacked))).toEqual(JSON.parse(JSON.stringify(whole)));
});

test('labels hold only what can be filtered by', () => {
  const {labels} = buildIndex(edition, sections);
  expect(labels.mandate).toEqual([{value: 'executive', label: 'Executive mandate'}]);
  expect(labels.audience).toEqual([{value: 'patrol', label: 'Patrols and gate guards'}, {value: 'police', label: 'Police'}]);
});
