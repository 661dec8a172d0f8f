import {execFileSync} from 'node:child_process';
import {readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {checkSite} from '../../../../src/edition/check-site';
import {formatProblem} from '../../../../src/edition';
import {findHiddenSigns} from '../../../../src/edition/model/hidden-signs';
import {parseText} from '../../../../src/edition/read/parse-text';
import {loadSite} from '../../../fixtures/load-site';
import {makeSite} from '../../../fixtures/make-site';
import {renderFixturePage} from '../../../fixtures/render-fixture-page';

const PAGE = 'docs/signs.md';
const RECORDS = 'data/guidance/reporting.yml';
let site = makeSite();
afterEach(() => {
  site.remove();
  site = makeSite();
});

const check = (): string[] => checkSite(site.dir).map(formatProblem);
const change = (file: string, to: (text: string) => string | Buffer): void =>
  writeFileSync(join(site.dir, file), to(readFileSync(join(site.dir, file), 'utf8')));

describe('what a word processor or another system writes is read as the editor meant it', () => {
  const plain = renderFixturePage(site.dir, 'signs.md').html();
  const texts = (): string =>
    [...loadSite(site.dir).records.values()].map(({record}) => JSON.stringify(record)).join('\n');
  const words = texts();

  test.each<[string, (text: string) => string]>([
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', (text) => text.replaceAll('\n', '\r')],
    ['blanks that do not break', (text) => text.replaceAll(' ', '\u00A0')],
    ['soft hyphens', (text) => text.replaceAll('ort', 'o\u00ADrt').replaceAll('atr', 'a\u00ADtr')],
  ])('%s', (_name, to) => {
    change(PAGE, to);
    change(RECORDS, to);
    expect(check()).toEqual([]);
    expect(renderFixturePage(site.dir, 'signs.md').html()).toBe(plain);
    expect(texts()).toBe(words);
  });
});

describe('what is no plain file is refused, and never waited for', () => {
  test.each([PAGE, RECORDS, 'data/edition.yml', 'versions.json', 'static/mark.svg'])(
    'a link in the place of %s',
    (file) => {
      execFileSync('rm', ['-f', join(site.dir, file)]);
      execFileSync('mkdir', ['-p', join(site.dir, file, '..')]);
      symlinkSync('/dev/null', join(site.dir, file));
      expect(check()).toContain(
        `${file}:1:1  file  is a link to another file; put the file itself here  [files]`,
      );
    },
  );

  test.skipIf(process.platform === 'win32').each([PAGE, 'data/terms/pipe.yml', 'versions.json'])(
    'a named pipe in the place of %s',
    (file) => {
      execFileSync('rm', ['-f', join(site.dir, file)]);
      execFileSync('mkfifo', [join(site.dir, file)]);
      expect(check().join('\n')).toContain(`${file}:1:1  file  is not a file; `);
    },
  );

  test('bytes that are not UTF-8 are refused at the first of them', () => {
    change(PAGE, (text) => Buffer.from(text.replace('For patrols', 'For p\u00E4trols'), 'latin1'));
    expect(check()).toContain(
      `${PAGE}:13:9  file  is not UTF-8, the encoding of all texts here; save it again with the encoding UTF-8  [files]`,
    );
  });

  test('what systems and editors leave beside files is passed over', () => {
    symlinkSync('editor@host.4711', join(site.dir, 'docs/.#signs.md'));
    for (const file of [
      'docs/.DS_Store',
      'data/Thumbs.db',
      'data/terms/~$terms.docx',
      'docs/signs.md~',
    ])
      writeFileSync(join(site.dir, file), 'x');
    expect(check()).toEqual([]);
  });
});

describe('signs that nobody sees', () => {
  test('plain text of any language holds none', () => {
    expect(
      findHiddenSigns('Zażółć gęślą jaźń, “quoted” – naïve… Ω, 人身売買, الاتجار, 😀\n\t'),
    ).toEqual([]);
  });

  test('wherever one stands it is found at its place, and the text is read without it', () => {
    const hidden = fc.constantFrom(
      '\u202E',
      '\u200B',
      '\u2060',
      '\0',
      '\u0007',
      '\u2028',
      '\uE000',
      '\u{E0041}',
      '\uD800',
      '\uFFFD',
    );
    const words = fc.stringMatching(/^[a-z .]{0,40}$/).filter((text) => !text.includes('  '));
    fc.assert(
      fc.property(words, hidden, words, (before, sign, after) => {
        const {text, problems} = parseText(`${before}${sign}${after}`, 'x.md');
        expect(text).toBe(before + after);
        expect(problems.map(({line, column}) => [line, column])).toEqual([[1, before.length + 1]]);
      }),
    );
  });
});
