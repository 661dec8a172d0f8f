import {afterAll, describe, expect, test} from 'vitest';
import {renderFixturePage} from '../../fixtures/render-fixture-page';
import {makeSite} from '../../fixtures/make-site';

const site = makeSite();
afterAll(site.remove);

describe('a page of materials', () => {
  const $ = renderFixturePage(site.dir, 'materials.md');

  test('shows a mission by period, with dated figures and their notes', () => {
    expect($('#unmission').text()).toContain('United Nations Mission in Example');
    expect($('.table--periods tbody th').text()).toBe('10 June 1999 until now');
    const cells = $('.table--figures tbody tr')
      .children()
      .toArray()
      .map((cell) => $(cell).text());
    expect(cells.slice(0, 4)).toEqual(['2001', 'Premises visited', '18', 'Another count says 20.']);
    expect(cells[4]).toContain('ST/SGB/2003/13, s. 9');
    expect(
      $('#unmission-lessons').nextAll('.items').first().find('a.item__home').attr('href'),
    ).toBe('../index.html#report-the-same-day');
  });

  test('compares instruments by topic, each cell with place and force', () => {
    const row = $('.table--comparison tbody tr').first();
    expect(row.find('th a').attr('href')).toBe('#consent-irrelevant');
    expect(row.find('td p').first().text()).toBe('s. 3.2(b) Must');
    expect(row.find('td p[hidden]').text()).toBe('Staff may not rely on consent.');
    expect($('[data-tool=law-comparator]').attr('data-edition')).toBe('1.0');
    expect($('a[href$="tables/law-comparison.csv"]').attr('download')).toBeDefined();
    expect($('#consent-irrelevant .table--provisions tbody').text()).toContain(
      'Staff may not rely on consent.',
    );
    expect($('#consent-irrelevant a[href="#proof-of-non-consent"]').text()).toBe(
      'Proof that the victim did not consent',
    );
  });

  test('shows a module plan with its minutes and answers', () => {
    expect($('#patrol-plan caption').text()).toBe(
      'First contact for patrols: sessions. 60 minutes in all.',
    );
    expect($('#patrol-plan details p').text()).toBe('Nobody enters.');
  });

  test('gives each profile, template and institution its permanent place', () => {
    for (const id of [
      'investigator-profile',
      'secondment-route',
      'report-card',
      'coordinator-arrangement',
      'proof-of-non-consent',
      'asks-reporting',
    ])
      expect($(`#${id}`).attr('data-record')).toBe(id);
    expect($('#investigator-profile a[href="#secondment-route"]').text()).toBe(
      'Officer on secondment',
    );
  });

  test('shows a form by its fields, and as a blank with lines and boxes', () => {
    expect($('#sheet-visit .table--fields tbody tr').length).toBe(2);
    expect($('#sheet-visit .blank .blank__line').length).toBe(2);
    expect($('#sheet-visit .blank .tick').length).toBe(2);
    expect($('#sheet-visit .blank').text()).toContain('not official');
    expect($('#sheet-visit a[download]').attr('href')).toBe('../sheets/sheet-visit.docx');
    expect($('[data-tool=partner-worksheet] li[data-name=Danger]').attr('data-options')).toBe(
      'Yes|No',
    );
  });

  test('shows posters of A4 with full names, a line for each number, and its edition', () => {
    expect($('.card--a4').length).toBe(2);
    const poster = $('.card--a4').last();
    expect(poster.find('.fill-in').length).toBe(poster.find('.posts li').length);
    expect(poster.find('.fill-in').length).toBeGreaterThan(1);
    expect(poster.find('.card__foot').text()).toContain('edition 1.0');
    expect(poster.find('.card__foot').text()).toContain('not official');
    expect(poster.find('.card__foot').text()).toContain('being written, materials/');
    // The site says there by what it was replaced.
    expect(poster.find('.card__foot strong').html()).toBe('<!--site:paper--><!--/site-->');
  });

  test('shows a checklist as a list of its lines', () => {
    expect($('.checklist > ul > li').length).toBe(2);
  });

  test('says how far the paper is answered, and where', () => {
    expect($('body').text()).toContain('1 requests. Answered in part: 1.');
    const links = $('#asks-reporting td')
      .last()
      .find('a')
      .toArray()
      .map((a) => $(a).attr('href'));
    expect(links).toEqual(['../index.html', '../index.html#report-the-same-day']);
  });
});
