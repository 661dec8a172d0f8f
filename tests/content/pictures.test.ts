import {join} from 'node:path';
import {load, type CheerioAPI} from 'cheerio';
import {toHtml} from 'hast-util-to-html';
import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {entriesOf, foldersOf, NEXT} from '../../src/edition';
import {findForeignMarkup} from '../../src/edition/model/foreign-markup';
import {partnerFunctions} from '../../src/edition/model/partner-functions';
import {readEdition} from '../../src/edition/read-edition';
import {toPartnerFiles} from '../../src/package/partner-files';
import {textWidth} from '../../src/pictures/text-width';
import {createPageRenderer} from '../../src/remark/render-pages';

const PICTURES = ['flow', 'ladder', 'time-bars', 'timeline'];
const SIZE = 13;

const read = readEdition(join(__dirname, '../..'), foldersOf(NEXT)).edition;
if (!read) throw new Error('The edition being written cannot be read');
const edition = read;
const render = createPageRenderer(edition, {release: 'public'});
const html = (path: string): string => {
  const page = edition.pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return toHtml(render(page).tree);
};
/** Each page as it is drawn first. */
const known = new Map<string, CheerioAPI>();
const open = (path: string): CheerioAPI => {
  const found = known.get(path) ?? load(html(path));
  known.set(path, found);
  return found;
};
const pagesWith = (names: readonly string[]): string[] =>
  edition.pages
    .filter(({directives}) => directives.some(({name}) => names.includes(name)))
    .map(({path}) => path);

const numberOf = ($: CheerioAPI, node: Parameters<CheerioAPI>[0], name: string): number =>
  Number($(node as string).attr(name));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the pictures of the edition being written', () => {
  test('stand where readers look for them', () => {
    expect(pagesWith(PICTURES).sort()).toEqual([
      'experts/request-step-by-step.md',
      'lead/mandates.md',
      'operations/unmibh.md',
      'operations/unmik.md',
      'operations/unmil.md',
      'operations/unmiset.md',
      'partners/referral-pathway.md',
      'report/third-parties.md',
      'report/un-personnel.md',
    ]);
  });

  test('have a name, and their text beside them says every word that is in them', () => {
    for (const path of pagesWith(PICTURES)) {
      const $ = open(path);
      $('figure.picture').each((_, figure) => {
        const twin = plain($('figcaption', figure).text());
        expect($('> svg', figure)).toHaveLength(2);
        $('> svg', figure).each((_index, svg) => {
          const name = $(svg).attr('aria-labelledby') ?? '';
          expect($(svg).attr('role')).toBe('img');
          expect($(`#${name}`).text()).not.toBe('');
          $('text', svg).each((_at, text) => {
            const words = plain($(text).text());
            // Years, months and numbers of columns belong to a scale.
            if (/^\d+$/.test(words) || /^(\d )?.*(Months from|mandate$|mission$)/.test(words))
              return;
            expect(twin, `${path}: ${words}`).toContain(words);
          });
        });
      });
    }
  });

  test('hold no word that is wider than its box or the drawing', () => {
    for (const path of pagesWith(PICTURES)) {
      const $ = open(path);
      $('figure.picture > svg').each((_, svg) => {
        const width = numberOf($, svg as never, 'width');
        $('tspan', svg).each((_index, line) => {
          const words = $(line).text().trim();
          const long = textWidth(words, SIZE);
          const x = numberOf($, line as never, 'x');
          const isMiddle = $(line).parent().attr('text-anchor') === 'middle';
          const [left, right] = isMiddle ? [x - long / 2, x + long / 2] : [x, x + long];
          // Places are cut to a tenth.
          expect(left, `${path}: ${words}`).toBeGreaterThanOrEqual(-0.1);
          expect(right, `${path}: ${words}`).toBeLessThanOrEqual(width + 0.1);
          const box = $(line).closest('g').find('rect');
          if (box.length === 0) return;
          const start = numberOf($, box as never, 'x');
          expect(left, `${path}: ${words}`).toBeGreaterThanOrEqual(start);
          expect(right, `${path}: ${words}`).toBeLessThanOrEqual(
            start + numberOf($, box as never, 'width'),
          );
        });
      });
    }
  });

  test('fit a phone without words becoming small', () => {
    for (const path of pagesWith(PICTURES)) {
      const $ = open(path);
      $('.picture__narrow').each((_, svg) => {
        // 326 pixels are left on a phone of 360: letters of 13 stay above 10.
        expect(numberOf($, svg as never, 'width'), path).toBeLessThanOrEqual((326 * 13) / 10.5);
      });
    }
  });

  test('are made of what the list of markup allows, and are the same each time', () => {
    for (const path of pagesWith(PICTURES)) {
      const [first, second] = [html(path), html(path)];
      expect(findForeignMarkup(first, {frame: true})).toEqual([]);
      expect(second).toBe(first);
    }
  });
});

describe('the matrix of partners and functions', () => {
  const key = (parts: readonly string[]): string => parts.join(' ');

  test('says the same on the page, as CSV and as JSON', () => {
    const files = toPartnerFiles(edition);
    const csv = Papa.parse<Record<string, string>>(
      files.get('partners/partner-functions.csv') ?? '',
      {header: true, skipEmptyLines: true},
    ).data.map((row) => key([row.partner ?? '', row.function ?? '', row.basis ?? '']));
    const json = (
      JSON.parse(files.get('partners/partner-functions.json') ?? '') as {
        rows: Record<'partner' | 'function' | 'basis', string>[];
      }
    ).rows.map((row) => key([row.partner, row.function, row.basis]));
    const words = edition.vocabulary.get('agencies.functions') ?? [];
    const $ = open('partners/who-does-what.md');
    const columns = $('.table--matrix thead th')
      .toArray()
      .map((th) => words.find(({label}) => label === $(th).text())?.value ?? '');
    const page = $('.table--matrix tbody tr')
      .toArray()
      .flatMap((row) => {
        const partner = $('th a', row).attr('href')?.split('#')[1] ?? '';
        const seen = /mark--(\w+)/.exec($('td:last-child span', row).attr('class') ?? '')?.[1];
        return $(row)
          .children()
          .toArray()
          .flatMap((cell, index) =>
            $(cell).text().includes('●') ? [key([partner, columns[index] ?? '', seen ?? ''])] : [],
          );
      });
    const data = partnerFunctions(edition).map((one) =>
      key([one.partner, one.function, one.basis]),
    );
    expect(data.length).toBeGreaterThan(entriesOf(edition, 'agencies').length);
    for (const shown of [page, csv, json]) expect([...shown].sort()).toEqual([...data].sort());
  });

  test('is written only where a page shows it', () => {
    expect(toPartnerFiles({...edition, pages: []}).size).toBe(0);
  });
});
