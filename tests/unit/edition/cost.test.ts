import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {checkSite} from '../../../src/edition/check-site';
import {disguiseFault} from '../../../src/edition/checks/disguise-fault';
import {markupFault} from '../../../src/edition/checks/markup-fault';
import {addressFault} from '../../../src/edition/model/address-fault';
import {findHarm} from '../../../src/edition/model/harm';
import {checkPageSize} from '../../../src/edition/read/check-page-size';
import {parsePage} from '../../../src/edition/read/parse-page';
import {parseText} from '../../../src/edition/read/parse-text';
import {parseYaml} from '../../../src/edition/read/parse-yaml';
import {makeSite} from '../../fixtures/make-site';

/** Processor time in seconds. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** An ordinary page, as large as a page may be: sentences with a link and a term here and there. */
const ORDINARY = Array.from(
  {length: 330},
  (_, at) =>
    `Paragraph ${at} tells **one thing** to the [mission](report.md), with a :term[word]{id=a} in it. ` +
    'It is as long as a paragraph of this package is, and it ends with a plain sentence.\n\n',
).join('');

/**
 * Expects work to cost less than so many seconds. A machine that others keep busy takes more
 * processor time for the same work: there it may cost as much as five ordinary pages a second,
 * which are read right after it, for comparison.
 */
function expectCost(work: () => unknown, seconds: number, name?: string): void {
  if (cost(work) < seconds) return;
  // A collection of what earlier tests left behind may have fallen into it: the second time counts.
  const spent = cost(work);
  const ordinary = cost(() => parsePage(SETTINGS + ORDINARY));
  expect(spent, name).toBeLessThan(5 * seconds * ordinary);
}

let remove = () => {};
afterEach(() => remove());

const SETTINGS =
  '---\ntitle: One\ndescription: A test page.\ntopic: about\naudience: [all]\nmandates: all\nreviewed: "2026-11-20"\nreview_by: "2027-11-20"\n---\n\n';
const PAGE = 'docs/one.md';
const RECORDS = 'data/terms/more.yml';

describe('input below the limits of size is judged in less than 2 s, and a page of it is refused', () => {
  test.each<[string, string, string, number]>([
    ['a word of 900,000 letters', PAGE, 'a', 900_000],
    ['20,000 blanks after a number', PAGE, `${SETTINGS}1${' '.repeat(20_000)}x`, 1],
    ['400,000 brackets', PAGE, '[', 400_000],
    ['400,000 brackets with words between', PAGE, '[a ', 300_000],
    ['20,000 nested quotations', PAGE, '> ', 20_000],
    ['quotations nested line by line', PAGE, '>\n', 400_000],
    ['a megabyte of directives', PAGE, ':a[b]{c=d}\n', 90_000],
    ['a megabyte of boxes', PAGE, ':::note\n', 120_000],
    ['a megabyte of table', PAGE, '|a|b|\n|-|-|\n|c|d|\n', 50_000],
    ['a megabyte of definitions', PAGE, '[a]: b\n', 140_000],
    ['a megabyte of emphasis', PAGE, '*a **b _c ', 99_000],
    ['a megabyte of comments', PAGE, '<!-- ', 199_000],
    ['a megabyte of entities', PAGE, '&#1; ', 199_000],
    ['a list of 240,000 numbers', RECORDS, '- 1\n', 240_000],
    ['60,000 records of one id', RECORDS, '- {id: a, x: y}\n', 60_000],
    ['400,000 brackets in YAML', RECORDS, '[', 400_000],
    ['400,000 brackets in the list of editions', 'versions.json', '[', 400_000],
  ])('%s', (_, file, write, times) => {
    const site = makeSite([{file, write, times}]);
    remove = site.remove;
    let problems: readonly {file: string}[] = [];
    expectCost(() => (problems = checkSite(site.dir)), 2);
    expect(problems.some((problem) => problem.file === file)).toBe(true);
  });
});

test('what fits on a page costs no more than 2 s to read, whatever it is made of', () => {
  const marks = [
    '[a](b ',
    ':a[b] ',
    '<a> ',
    '*a **b ',
    '`a ',
    '~a ',
    '|a',
    '> a\n\n',
    '- a\n',
    'a@b ',
    '&a; ',
    '\\ ',
    '![',
    '[a][b]\n',
    '# a\n',
  ];
  for (const mark of marks) {
    const most = Math.floor(Math.min(99_000 / mark.length, 1490));
    const text = mark.repeat(most);
    if (checkPageSize(text, PAGE).length === 0)
      expectCost(() => parsePage(text), 2, JSON.stringify(mark));
  }
});

describe('no pattern costs out of proportion', () => {
  const piece = fc.string({
    unit: fc.constantFrom(
      ...'ab1 0.-+@:/#|<>![](){}*~`"\'&;=,AB°\n',
      'call ',
      'aged ',
      'from ',
      'house ',
      'at ',
      '<!--',
      '--',
      '://',
    ),
    minLength: 1,
    maxLength: 6,
  });
  /** A text as an attacker builds it: a piece again and again, and an end that does not fit. */
  const hostile = fc
    .tuple(piece, piece, fc.integer({min: 1000, max: 8000}), piece)
    .map(([start, again, times, end]) => start + again.repeat(times) + end);

  test.each<[string, (text: string) => unknown]>([
    ['reading', (text) => parseText(text, PAGE)],
    ['size', (text) => checkPageSize(text, PAGE)],
    ['YAML', (text) => parseYaml(text, RECORDS)],
    ['HTML', markupFault],
    ['addresses', addressFault],
    ['web addresses', (text) => addressFault(`https://${text}`)],
    [
      'words of links',
      (text) =>
        disguiseFault({
          type: 'link',
          url: `https://${text}`,
          children: [{type: 'text', value: text}],
        }),
    ],
    ['the gate', findHarm],
  ])('%s', (_, judge) => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectCost(() => judge(text), 1);
      }),
      {numRuns: 60},
    );
  });
});
