import {expect, test} from 'vitest';
import {foldersOf, loadEdition} from '../../../src/edition';
import {toTableFiles} from '../../../src/package/table-files';
import {makeSite} from '../../fixtures/make-site';

test('tables of an edition as files', () => {
  const site = makeSite();
  const {edition} = loadEdition(site.dir, foldersOf('next'));
  site.remove();
  const files = toTableFiles(edition!);
  expect([...files.keys()]).toEqual([
    'tables/law-comparison.csv',
    'tables/law-comparison.json',
    'tables/patrol-plan.csv',
    'tables/patrol-plan.md',
  ]);
  expect(files.get('tables/law-comparison.csv')).toBe(
    '\uFEFFnumber,topic,instrument,date,place,force,asks,basis,history,edition\r\n' +
      '2,Consent does not count once a means was used,ST/SGB/2003/13,2003-10-09,s. 3.2(b),Must,' +
      'Staff may not rely on consent.,Seen in extract,"",1.0\r\n',
  );
  expect(files.get('tables/patrol-plan.csv')).toContain(
    '\r\n1,09:00,10:00,60,Signs,Case work,""\r\n',
  );
  const markdown = files.get('tables/patrol-plan.md') ?? '';
  expect(markdown).toContain('| 1 | 09:00 | 10:00 | 60 | Signs | Case work |  |\n');
  expect(markdown).toContain('Nothing is left out.');
  expect(markdown).toContain('not an official publication');
});
