import {describe, expect, test} from 'vitest';
import {documentAddress} from '../../../../src/edition/model/document-address';
import type {Instrument} from '../../../../src/edition';

const addressOf = (symbol: string | undefined, more: Partial<Instrument> = {}) =>
  documentAddress({symbol, ...more} as Instrument, 'fr');

describe('the address of a UN document', () => {
  test.each([
    ['ST/SGB/2003/13', 'https://docs.un.org/fr/ST/SGB/2003/13'],
    ['S/RES/2388 (2017)', 'https://docs.un.org/fr/S/RES/2388(2017)'],
    ['A/HRC/RES/44/4', 'https://docs.un.org/fr/A/HRC/RES/44/4'],
    ['A/RES/55/25, annex II', 'https://docs.un.org/fr/A/RES/55/25'],
    ['ST/SGB/2017/2/Rev.1', 'https://docs.un.org/fr/ST/SGB/2017/2/Rev.1'],
  ])('%s is made from its symbol', (symbol, address) => expect(addressOf(symbol)).toBe(address));

  test.each([
    'UNMIK/REG/2001/4',
    'CETS 197',
    'ISBN 92 4 159 0',
    'A/RES/62/63 and yearly successors',
    'Ref. 2016.01',
    undefined,
  ])('%s has none there', (symbol) => expect(addressOf(symbol)).toBeUndefined());

  test('is not made from a symbol that nobody has checked', () =>
    expect(addressOf('ST/SGB/2003/13', {symbol_unverified: true})).toBeUndefined());
});
