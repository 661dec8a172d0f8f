import {expect, test} from 'vitest';
import type {Section} from '../../../src/search/extract/section';
import {createSearch} from '../../../src/search/search';
import type {Stage} from '../../../src/search/store/store-files';
import {openWholeStore} from '../../fixtures/open-whole-store';

const section = (id: string, text: string): Section => ({
  address: `page/#${id}`,
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

async function order(stages: readonly Stage[]): Promise<(string | undefined)[]> {
  const search = createSearch(await openWholeStore(edition, stages));
  return search({text: 'passport ', filters: {}, sort: 'relevance'}).results.map(
    ({card}) => card.address.split('#')[1],
  );
}

test('what the first results share moves up a section that speaks of it too, and finds nothing new', async () => {
  expect(await order(['rank'])).toEqual(['best', 'apart', 'alike']);
  expect(await order(['rank', 'texts'])).toEqual(['best', 'alike', 'apart']);
});

test.each(['best', 'apart', 'alike'])(
  'while the text of one of the first, %s, is still to come, nothing moves',
  async (late) => {
    const store = await openWholeStore(edition, ['rank', 'texts']);
    const search = createSearch({
      ...store,
      text: (id) => (store.card(id)?.address.endsWith(`#${late}`) ? undefined : store.text(id)),
    });
    const {results} = search({text: 'passport ', filters: {}, sort: 'relevance'});
    expect(results.map(({card}) => card.address.split('#')[1])).toEqual(['best', 'apart', 'alike']);
  },
);
