import {describe, expect, test} from 'vitest';
import {symbolFault} from '../../../../src/edition/model/symbol-fault';

describe('a UN symbol', () => {
  test.each([
    ['S/RES/2388 (2017)', '2017-11-21'],
    ['A/RES/55/25, annex II', '2000-11-15'],
    ['A/RES/51/243', '1997-09-15'],
    ['A/RES/48/218 B', '1994-07-29'],
    ['A/67/775-S/2013/110', '2013'],
    ['A/61/19 (Part III)', '2007'],
    ['ST/SGB/2017/2/Rev.1', undefined],
    ['CTOC/COP/WG.4/2010/4', '2009-12-09'],
  ])('%s has the form of its series', (symbol, date) =>
    expect(symbolFault(symbol, date)).toBeUndefined(),
  );

  test.each([
    ['S/RES/2388', undefined],
    ['S/RES/2388(2017)', undefined],
    ['A/RES/62/63 and yearly successors', undefined],
    ['ST/SBG/2003/13', undefined],
    ['A/C.7/61/L.21', undefined],
    ['S/RES/2388 (2017)', '2016-12-20'],
    ['A/RES/55/25', '2002-11-15'],
  ])('%s of %s is refused', (symbol, date) => expect(symbolFault(symbol, date)).toBeDefined());

  test.each(['CETS 197', 'SC/7632', 'UNMIK/REG/2001/4'])(
    '%s is of no series judged here',
    (symbol) => expect(symbolFault(symbol, '1999')).toBeUndefined(),
  );
});
