import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findSymbols} from '../../../src/search/text/find-symbols';

const first = (text: string): string | undefined => findSymbols(text)[0]?.forms[0];

describe('however typed, a symbol has one form', () => {
  test.each([
    [
      'st/sgb/2003/13',
      [
        'ST/SGB/2003/13',
        'st/sgb/2003/13',
        'SGB 2003/13',
        'SGB/2003/13',
        'ST/SGB/2003/13?',
        '(ST/SGB/2003/13).',
        'ST SGB 2003/13',
      ],
    ],
    [
      's/res/1244',
      [
        'S/RES/1244 (1999)',
        'S/RES/1244(1999)',
        'S/RES/1244',
        'resolution 1244',
        'Security Council resolution 1244 (1999)',
        'SCR 1244',
        'UNSCR 1244',
        'res. 1244',
      ],
    ],
    ['a/res/55/25', ['A/RES/55/25', 'General Assembly resolution 55/25', 'GA res. 55/25']],
    [
      'unmik/reg/2001/4',
      ['UNMIK/REG/2001/4', 'UNMIK Regulation No. 2001/4', 'UNMIK regulation 2001/4'],
    ],
    ['a/59/710', ['A/59/710', 'a/59/710,']],
    ['dpko/md/3/993', ['DPKO/MD/03/00993', 'DPKO/MD/03/993']],
    ['cets/197', ['CETS 197', 'CETS No. 197', 'ETS 197']],
    ['art/3/a', ['art. 3(a)', 'Article 3(a)', 'art 3(a)']],
    ['sec/3.2/c', ['s. 3.2(c)', 'section 3.2(c)', 'sec. 3.2(c)', 's 3.2(c)', '§ 3.2(c)']],
    ['para/26', ['para 26', 'para. 26', 'paragraph 26']],
    ['a/res/55/25/annex.2', ['A/RES/55/25, annex II', 'A/RES/55/25 annex 2']],
  ])('%s', (form, typed) => expect(typed.map(first)).toEqual(typed.map(() => form)));
});

test('a range names what is between', () =>
  expect(findSymbols('paras 24-28').map(({forms}) => forms[0])).toEqual([
    'para/24',
    'para/25',
    'para/26',
    'para/27',
    'para/28',
  ]));
test('a list names each', () =>
  expect(findSymbols('arts 5, 7 and 9').map(({forms}) => forms[0])).toEqual([
    'art/5',
    'art/7',
    'art/9',
  ]));
test('two resolutions are two', () =>
  expect(findSymbols('resolutions 1325 (2000) and 1820 (2008)').map(({forms}) => forms[0])).toEqual(
    ['s/res/1325', 's/res/1820'],
  ));
test('wider forms follow', () =>
  expect(findSymbols('s. 3.2(c)')[0]!.forms).toEqual(['sec/3.2/c', 'sec/3.2', 'sec/3']));
test('shorter forms are known', () =>
  expect(findSymbols('ST/SGB/2003/13')[0]!.tails).toEqual(['sgb/2003/13', '2003/13']));
test('a revision is also the document', () =>
  expect(findSymbols('ST/SGB/2017/2/Rev.1')[0]!.forms).toEqual([
    'st/sgb/2017/2/rev.1',
    'st/sgb/2017/2',
  ]));
test.each(['and/or', 'he/she', 'the 1990s', 'start 2004', 'May/2004', 'in 2004', 'the department'])(
  '%s is no symbol',
  (text) => expect(findSymbols(text)).toEqual([]),
);

test('any text is read without overlaps', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary', maxLength: 300}),
        fc.string({
          unit: fc.constantFrom(
            'S',
            '/',
            'RES',
            ' ',
            '1',
            '2004',
            '(',
            ')',
            'art',
            '.',
            ',',
            'para',
            '-',
            'and',
            'resolution',
          ),
          maxLength: 60,
        }),
      ),
      (text) => {
        const hits = findSymbols(text);
        // Several symbols may share one stretch, as in "paras 24-28"; otherwise each has its own.
        hits
          .slice(1)
          .forEach(({start, end}, at) =>
            expect(
              start >= hits[at]!.end || (start === hits[at]!.start && end === hits[at]!.end),
            ).toBe(true),
          );
        for (const {start, end, forms} of hits) {
          expect(text.slice(start, end).length).toBe(end - start);
          expect(forms.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});
