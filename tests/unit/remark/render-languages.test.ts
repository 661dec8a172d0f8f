import {afterAll, describe, expect, test} from 'vitest';
import {makeSite} from '../../fixtures/make-site';
import {renderFixturePage} from '../../fixtures/render-fixture-page';

const site = makeSite([
  {file: 'docs/registers.md', find: '::acronyms', replace: '::acronyms\n\n::languages'},
]);
afterAll(site.remove);

describe('the table of languages', () => {
  const $ = renderFixturePage(site.dir, 'registers.md');
  const table = $('.table--languages');

  test('has a row for each term with names, and none for the others', () => {
    expect(table.find('tbody th').text()).toBe('Trafficking in persons (TIP)');
    expect(table.find('tbody td')).toHaveLength(5);
  });

  test.each([
    ['ar', 'rtl', 'الاتجار بالأشخاص'],
    ['zh', 'ltr', '贩运人口'],
    ['ru', 'ltr', 'торговля людьми'],
  ])('says the language and the direction of each name: %s, %s', (lang, dir, name) =>
    expect(table.find(`[lang="${lang}"][dir="${dir}"]`).text()).toBe(name),
  );

  test('leads from a name that was read to its source, and calls the others ours', () => {
    expect(table.find('tbody td').first().find('a').attr('aria-label')).toBe(
      'Read in ST/SGB/2003/13, title',
    );
    expect(table.find('tbody td').last().text()).toBe('trata de personas ours');
  });
});
