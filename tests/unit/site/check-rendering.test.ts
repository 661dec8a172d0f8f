import {afterAll, expect, test} from 'vitest';
import {foldersOf, formatProblem, loadEdition} from '../../../src/edition';
import {checkRendering} from '../../../src/site/check-rendering';
import {makeSite} from '../../fixtures/make-site';

const site = makeSite();
afterAll(site.remove);

const soundEdition = () => {
  const {edition} = loadEdition(site.dir, foldersOf('next'));
  if (!edition) throw new Error('The sound edition cannot be loaded');
  return edition;
};

test('a sound edition can be shown', () => expect(checkRendering(soundEdition())).toEqual([]));

test('a page that cannot be shown is named with its reason, and the others are judged all the same', () => {
  const edition = soundEdition();
  const shown: string[] = [];
  const problems = checkRendering(edition, ({file}) => {
    if (file === 'docs/index.md') throw new Error('There is no such mark');
    shown.push(file);
  });
  expect(problems.map(formatProblem)).toEqual([
    'docs/index.md:1:1  page  cannot be shown: There is no such mark; mend what it names on the page; nothing is published that cannot be shown  [shown]',
  ]);
  expect(shown).toHaveLength(edition.pages.length - 1);
});
