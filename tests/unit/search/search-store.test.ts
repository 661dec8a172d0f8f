import {expect, test, vi} from 'vitest';
import {createSearchStore, type SearchWorld} from '../../../src/components/search/search-store';
import type {Engine} from '../../../src/search/engine';
import {createSearch, type Request} from '../../../src/search/search';
import type {Progress} from '../../../src/search/load-store';
import {indexSoundEdition} from '../../fixtures/search-index';

const {store: packed} = await indexSoundEdition();

function createWorld(
  change: Partial<SearchWorld> = {},
  loadStage?: Engine['loadStage'],
): SearchWorld & {stages: string[]} {
  const stages: string[] = [];
  const all: Engine['loadStage'] = async (stage, onProgress) => {
    stages.push(stage);
    const progress: Progress = {done: stage, received: 1, total: 2, broken: []};
    onProgress(progress);
    return progress;
  };
  const search = createSearch(packed);
  const engine = {
    store: packed,
    search: async (request: Request) => search(request),
    loadStage: loadStage ?? all,
  } as unknown as Engine;
  return {
    stages,
    loadEngine: async () => engine,
    savesData: () => false,
    idle: async () => undefined,
    ...change,
  };
}

const whole = (store: ReturnType<typeof createSearchStore>) =>
  vi.waitFor(() => expect(store.read().load).toMatchObject({name: 'open', stage: undefined}));

test('words typed while it loads are answered once it is there', async () => {
  const store = createSearchStore(createWorld());
  store.open('/search/', 'next');
  store.change({words: 'passport'});
  expect(store.read()).toMatchObject({load: {name: 'opening'}, answer: undefined, edition: 'next'});
  await whole(store);
  expect(store.read().answer!.results[0]!.card.address).toBe('signs/#g01');
});

test('the stages load in one order, whatever is typed', async () => {
  const worlds = await Promise.all(
    ['', 'passport', '"zebra" -report type:term'].map(async (words) => {
      const world = createWorld();
      const store = createSearchStore(world);
      store.change({words});
      store.open('/search/', 'next');
      await whole(store);
      return world.stages;
    }),
  );
  for (const stages of worlds) expect(stages).toEqual(['rank', 'texts']);
});

test('where data is saved the texts wait for the reader', async () => {
  const world = createWorld({savesData: () => true});
  const store = createSearchStore(world);
  store.open('/search/', 'next');
  await vi.waitFor(() => expect(store.read().load).toMatchObject({stage: 'texts', waiting: true}));
  expect(world.stages).toEqual(['rank']);
  store.loadTexts();
  await whole(store);
});

test('a failed load is said and can be tried again', async () => {
  const world = createWorld();
  const loadEngine = vi.fn(world.loadEngine).mockRejectedValueOnce(new Error('no line'));
  const store = createSearchStore({...world, loadEngine});
  store.open('/search/', 'next');
  await vi.waitFor(() => expect(store.read().load.name).toBe('failed'));
  store.open('/search/', 'next');
  await whole(store);
  store.open('/search/', 'next');
  expect(loadEngine).toHaveBeenCalledTimes(2);
});

test('a broken file is named and the rest answers', async () => {
  const store = createSearchStore(
    createWorld({}, async (stage) => ({
      done: stage,
      received: 0,
      total: 1,
      broken: stage === 'rank' ? ['terms.1'] : [],
    })),
  );
  store.open('/search/', 'next');
  await whole(store);
  expect(store.read().load).toMatchObject({broken: ['terms.1']});
  store.change({words: 'passport'});
  await vi.waitFor(() => expect(store.read().answer!.complete).toBeGreaterThan(0));
});

test('clearing forgets words, filters and what was opened', async () => {
  const store = createSearchStore(createWorld());
  store.open('/search/', 'next');
  await whole(store);
  store.change({words: 'report', filters: {type: ['page']}});
  store.setOpened({url: '/next/', terms: ['report']});
  store.clear();
  expect(store.read()).toMatchObject({words: '', filters: {}, opened: undefined});
  await vi.waitFor(() => expect(store.read().answer).toMatchObject({isEmpty: true}));
});

/** An engine that takes a while over each answer. */
function slowly(world: SearchWorld, given: string[] = []): SearchWorld {
  const loadEngine = async (): Promise<Engine> => {
    const engine = await world.loadEngine('');
    const search: Engine['search'] = async (request, isWanted) => {
      const answer = await engine.search(request, isWanted);
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (!isWanted()) return undefined;
      given.push(request.text);
      return answer;
    };
    return {...engine, search};
  };
  return {...world, loadEngine};
}

test('only the newest words are answered, and a stage is done only with its answer', async () => {
  const given: string[] = [];
  const store = createSearchStore(slowly(createWorld(), given));
  const seen: string[] = [];
  store.subscribe(() => {
    const {load, answer} = store.read();
    if (load.name === 'open') seen.push(`${load.stage} ${answer ? 'answered' : 'not yet'}`);
  });
  store.open('/search/', 'next');
  await whole(store);
  for (const words of ['p', 'pa', 'passport']) store.change({words});
  await vi.waitFor(() => expect(store.read().answer!.parsed.words).toBe('passport'));
  expect(given.filter((text) => text !== '')).toEqual(['passport']);
  expect(seen).not.toContain('rank not yet');
});

test.each([0, 5, 15, 25, 35, 45])(
  'words typed %i ms after the search was opened are answered',
  async (delay) => {
    const store = createSearchStore(slowly(createWorld()));
    store.open('/search/', 'next');
    await new Promise((resolve) => setTimeout(resolve, delay));
    for (const words of ['p', 'pa', 'passport']) {
      store.change({words});
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await whole(store);
    await vi.waitFor(() => expect(store.read().answer!.parsed.words).toBe('passport'));
  },
);
