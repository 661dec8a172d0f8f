import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {
  entriesOf,
  findEditions,
  findHomes,
  formatProblem,
  loadEdition,
  NEXT,
  recordOf,
} from '../../src/edition';
import {CHECKS} from '../../src/edition/checks/checks';
import {toReadability} from '../../src/edition/model/readability';

const siteDir = join(__dirname, '../..');
const editions = findEditions(siteDir).map((folders) => {
  const {edition, problems} = loadEdition(siteDir, folders);
  if (!edition) throw new Error(problems.map(formatProblem).join('\n'));
  return {name: folders.name, edition, problems};
});

describe.each(editions)('edition $name', ({edition, problems}) => {
  const rules = CHECKS.map(({name}) => name);

  test.each(rules)('keeps the rule %s', (rule) =>
    expect(problems.filter((problem) => problem.rule === rule).map(formatProblem)).toEqual([]),
  );

  test('has no other problem', () =>
    expect(problems.filter((problem) => !rules.includes(problem.rule)).map(formatProblem)).toEqual(
      [],
    ));

  test('has one home for every record', () => {
    const homes = findHomes(edition);
    const records = [...edition.records.values()];
    const without = records.filter(({id}) => homes.get(id)?.length !== 1);
    expect(without.map(({id, file}) => `${id} in ${file}`)).toEqual([]);
  });
});

describe('the edition being written', () => {
  const next = editions.find(({name}) => name === NEXT);
  if (!next) throw new Error('There is no edition being written');
  const {edition} = next;
  const signs = entriesOf(edition, 'indicators').map(({record}) => record);

  /** The signs of the dossier: how many each series has. None of them is marked doubtful. */
  const SERIES = 'g18 r12 x22 l17 p15 d9 b8 c9 a9 o7 m4 i3 k8 t8 e14 q11'.split(' ');

  test('holds every sign of the dossier', () => {
    const expected = SERIES.flatMap(([letter, ...digits]) =>
      Array.from(
        {length: Number(digits.join(''))},
        (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`,
      ),
    );
    const inSeries = signs.map(({id}) => id).filter((id) => /^[grxlpdbcaomikteq]\d/.test(id));
    expect(inSeries.sort()).toEqual(expected.sort());
  });

  test('publishes no grade of any sign', () => {
    const grade = /\b(strong|medium|weak) (sign|indicator)\b/i;
    const graded = signs.filter(({text, caution = ''}) => grade.test(`${text} ${caution}`));
    expect(graded.map(({id}) => id)).toEqual([]);
  });

  test('is read with eight years of school, and no sentence has more than 30 words', () => {
    const hard = edition.pages
      .map((page) => toReadability(edition, page))
      .filter(({grade, longest}) => grade > 8 || longest.words > 30);
    const said = hard.map(
      ({path, grade, longest}) => `${path} ${grade.toFixed(1)} ${longest.text}`,
    );
    expect(said).toEqual([]);
  });

  test.each(['report-third-parties', 'report-un-personnel'])(
    '%s covers every category of personnel',
    (id) => {
      const routes = recordOf(edition, 'procedures', id).routes?.map(({category}) => category);
      const categories = edition.vocabulary.get('personnel')?.map(({value}) => value);
      expect(routes?.sort()).toEqual(categories?.sort());
    },
  );

  test('names a source for every time limit', () => {
    const nodes = entriesOf(edition, 'procedures').flatMap(({record}) => record.nodes);
    const unsourced = nodes.filter(({time_limit}) => time_limit?.sources.length === 0);
    expect(unsourced.map(({id}) => id)).toEqual([]);
  });
});
