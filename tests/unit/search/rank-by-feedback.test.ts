import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mergeEditions} from '../../../src/search/merge-editions';
import {createSearch} from '../../../src/search/search';
import type {Section} from '../../../src/search/extract/section';
import {stepOf} from '../../../src/search/rank/weights';
import {openWholeStore} from '../../fixtures/open-whole-store';
import {createRandom, makeSections, varyEditions} from '../../fixtures/varied-editions';

const section = (id: string, text: string): Section => ({
  url: `/next/page/#${id}`,
  title: `Part ${id}`,
  breadcrumbs: [],
  type: 'page',
  text,
  names: [],
  facets: {},
});
const FILLER = 'The river is wide and the road goes along it for a long way to the hills.';

const edition = {
  edition: {name: 'next', edition: '1.0', asOf: '2026-10-31'},
  labels: {},
  sections: [
    section(
      'best',
      'Passport and passport: the employer keeps the passport of a worker in a locked drawer.',
    ),
    section('apart', 'A passport shows border guards which river people crossed lately.'),
    section('alike', 'A passport stayed with one employer inside another locked drawer lately.'),
    ...Array.from({length: 60}, (_, at) => section(`other-${at}`, FILLER)),
  ],
};
const ask = async (stages: readonly ('rank' | 'texts')[]) =>
  createSearch((await openWholeStore(mergeEditions([edition]), stages)).store)({
    text: 'passport ',
    filters: {},
    edition: 'next',
    sort: 'relevance',
  });
const order = async (stages: readonly ('rank' | 'texts')[]) =>
  (await ask(stages)).results.map(({card}) => card.address.split('#')[1]);

describe('what the first results share', () => {
  test('moves up a section that speaks of it too, and finds nothing new', async () => {
    expect(await order(['rank'])).toEqual(['best', 'apart', 'alike']);
    expect(await order(['rank', 'texts'])).toEqual(['best', 'alike', 'apart']);
  });
});

const random = createRandom(11);
const corpus = mergeEditions(varyEditions(makeSections(80, random), 2, random));
const [bare, whole] = await Promise.all(
  [['rank'], ['rank', 'texts']].map(async (stages) =>
    createSearch((await openWholeStore(corpus, stages as ('rank' | 'texts')[])).store),
  ),
);

test('nearness and feedback keep the set, the steps, and the facts of every result', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('victim', 'report', 'police', 'club', 'passport', 'mandate', 'zebra'),
        {minLength: 1, maxLength: 4},
      ),
      (words) => {
        const [before, after] = [bare!, whole!].map(
          (search) =>
            search({text: `${words.join(' ')} `, filters: {}, edition: 'all', sort: 'relevance'})
              .results,
        );
        expect(new Set(after!.map(({card}) => card.group))).toEqual(
          new Set(before!.map(({card}) => card.group)),
        );
        const steps = after!.map(({score}) => stepOf(score));
        expect(steps).toEqual([...steps].sort((a, b) => b - a));
      },
    ),
    {numRuns: 100},
  );
});
