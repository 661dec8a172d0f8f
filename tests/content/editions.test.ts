import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {
  entriesOf,
  findEditions,
  findHomes,
  formatProblem,
  loadEdition,
  type Problem,
} from '../../src/edition';

const siteDir = join(__dirname, '../..');

/** Problems of each file, so that the file is the name of the failing test and its message the reason. */
const byFile = (problems: readonly Problem[], file: string) =>
  problems.filter((problem) => problem.file === file).map(formatProblem);

describe.each(findEditions(siteDir))('edition $name', (folders) => {
  const {edition, problems} = loadEdition(siteDir, folders);
  if (!edition) throw new Error(problems.map(formatProblem).join('\n'));

  test.each(edition.pages.map((page) => page.file))('%s', (file) => {
    expect(byFile(problems, file)).toEqual([]);
  });

  const files = [...new Set([...edition.records.values()].map((entry) => entry.file))];
  test.each(files)('%s', (file) => {
    expect(byFile(problems, file)).toEqual([]);
  });

  test('nothing else is wrong', () => expect(problems.map(formatProblem)).toEqual([]));

  const homes = findHomes(edition);
  test.each([...edition.records.keys()])('%s lives on one page', (id) => {
    expect(homes.get(id)).toHaveLength(1);
  });
});

describe('the edition being written', () => {
  const {edition} = loadEdition(siteDir, findEditions(siteDir)[0]!);
  const indicators = entriesOf(edition!, 'indicators').map((entry) => entry.record);

  /** The signs of the dossier, by series; none is marked doubtful. */
  const SERIES = {
    g: 18,
    r: 12,
    x: 22,
    l: 17,
    p: 15,
    d: 9,
    b: 8,
    c: 9,
    a: 9,
    o: 7,
    m: 4,
    i: 3,
    k: 8,
    t: 8,
    e: 14,
    q: 11,
  };
  test.each(Object.entries(SERIES))('holds every sign of series %s: %i', (letter, count) => {
    const expected = Array.from(
      {length: count},
      (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`,
    );
    expect(
      indicators
        .map((sign) => sign.id)
        .filter((id) => new RegExp(`^${letter}\\d`).test(id))
        .sort(),
    ).toEqual(expected);
  });

  test('publishes no grade of any sign', () => {
    for (const sign of indicators)
      expect(sign.text + (sign.caution ?? '')).not.toMatch(
        /\b(strong|medium|weak) (sign|indicator)\b/i,
      );
  });

  test.each(['report-third-parties', 'report-un-personnel'])(
    '%s covers every category of personnel',
    (id) => {
      const procedure = entriesOf(edition!, 'procedures').find((entry) => entry.id === id)!.record;
      expect(procedure.routes.map((route) => route.category).sort()).toEqual(
        edition!.vocabulary
          .get('personnel')!
          .map((word) => word.value)
          .sort(),
      );
    },
  );

  test('every time limit names its source', () => {
    for (const {record} of entriesOf(edition!, 'procedures')) {
      for (const node of record.nodes)
        if (node.time_limit) expect(node.time_limit.sources.length, node.id).toBeGreaterThan(0);
    }
  });
});
