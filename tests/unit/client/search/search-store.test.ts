import {describe, expect, test, vi} from 'vitest';
import type {SearchWorld} from '../../../../src/client/search/edition-search';
import {EVERY_EDITION} from '../../../../src/client/search/every-edition';
import {createSearchStore, type SearchStore} from '../../../../src/client/search/search-store';
import type {Engine} from '../../../../src/search/engine';
import type {Answer} from '../../../../src/search/search';
import type {Progress} from '../../../../src/search/store/load-store';

const HOME = 'https://site.test/2.1/';
const OTHER = 'https://site.test/2.0/';
const EDITIONS = [
  {name: '2.1', label: '2.1', folder: HOME},
  {name: '2.0', label: '2.0', folder: OTHER},
];

interface World extends SearchWorld {
  /** What was loaded, in order. */
  loaded: string[];
  /** What was answered, in order. */
  answered: string[];
}

/** A world whose engines answer any words after a while, and tell what they were asked for. */
function createWorld(change: Partial<SearchWorld> = {}, broken: readonly string[] = []): World {
  const loaded: string[] = [];
  const answered: string[] = [];
  const loadEngine = async (folder: string): Promise<Engine> => {
    loaded.push(folder);
    return {
      edition: {name: folder, edition: folder, asOf: ''},
      search: async ({text}, isWanted) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (!isWanted()) return undefined;
        answered.push(text);
        return {complete: 1, partial: 0, results: [], parsed: {words: text}} as unknown as Answer;
      },
      loadStage: async (stage, onProgress) => {
        loaded.push(`${folder}${stage}`);
        const progress: Progress = {done: stage, received: 1, total: 2, broken};
        onProgress(progress);
        return progress;
      },
    } as Partial<Engine> as Engine;
  };
  return {
    loaded,
    answered,
    loadEngine,
    savesData: () => false,
    idle: async () => undefined,
    ...change,
  };
}

function open(world: World): SearchStore {
  const store = createSearchStore(world, HOME);
  store.setEditions(EDITIONS);
  return store;
}

const whole = (store: SearchStore): Promise<void> =>
  vi.waitFor(() => expect(store.read().load).toMatchObject({name: 'open', stage: undefined}));
const words = (store: SearchStore): string | undefined =>
  store.read().answers[0]?.answer.parsed.words;

describe('loading', () => {
  test('words typed while it loads are answered once it is there', async () => {
    const store = open(createWorld());
    store.open();
    store.change({words: 'passport'});
    expect(store.read()).toMatchObject({load: {name: 'opening'}, answers: []});
    await whole(store);
    expect(words(store)).toBe('passport');
  });

  test('the same is loaded in the same order, whatever is typed', async () => {
    for (const text of ['', 'passport', 'edition:2.0 "zebra" -report']) {
      const world = createWorld();
      const store = open(world);
      store.change({words: text});
      store.open();
      await whole(store);
      expect(world.loaded).toEqual([HOME, `${HOME}rank`, `${HOME}texts`]);
    }
  });

  test('where data is saved the texts wait for the reader', async () => {
    const world = createWorld({savesData: () => true});
    const store = open(world);
    store.open();
    await vi.waitFor(() =>
      expect(store.read().load).toMatchObject({stage: 'texts', waiting: true}),
    );
    expect(world.loaded).not.toContain(`${HOME}texts`);
    store.loadTexts();
    await whole(store);
  });

  test('a failed load is said and can be tried again; a good one is not loaded twice', async () => {
    const world = createWorld();
    const loadEngine = vi.fn(world.loadEngine).mockRejectedValueOnce(new Error('no line'));
    const store = open({...world, loadEngine});
    store.open();
    await vi.waitFor(() => expect(store.read().load.name).toBe('failed'));
    store.open();
    await whole(store);
    store.open();
    expect(loadEngine).toHaveBeenCalledTimes(2);
  });

  test('a broken file is named and the rest answers', async () => {
    const store = open(createWorld({}, ['rank']));
    store.open();
    await whole(store);
    expect(store.read().load).toMatchObject({broken: ['rank', 'rank']});
    store.change({words: 'passport'});
    await vi.waitFor(() => expect(words(store)).toBe('passport'));
  });
});

describe('answering', () => {
  test('only the newest words are answered, and a stage is done only with its answer', async () => {
    const world = createWorld();
    const store = open(world);
    const seen: string[] = [];
    store.subscribe(() => {
      const {load, answers} = store.read();
      if (load.name === 'open')
        seen.push(`${load.stage} ${answers.length > 0 ? 'answered' : 'not yet'}`);
    });
    store.open();
    await whole(store);
    for (const text of ['p', 'pa', 'passport']) store.change({words: text});
    await vi.waitFor(() => expect(words(store)).toBe('passport'));
    expect(world.answered.filter((text) => text !== '')).toEqual(['passport']);
    expect(seen).not.toContain('rank not yet');
    expect(seen).not.toContain('texts not yet');
  });

  test.each([0, 5, 15, 25, 35])('words typed %i ms after the start are answered', async (delay) => {
    const store = open(createWorld());
    store.open();
    await new Promise((resolve) => setTimeout(resolve, delay));
    for (const text of ['p', 'pa', 'passport']) {
      store.change({words: text});
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await whole(store);
    await vi.waitFor(() => expect(words(store)).toBe('passport'));
  });
});

test('results keep their order: the list of those that lack a word begins after the last that has them all', async () => {
  const results = [true, false, true].map((partial, at) => ({
    card: {address: `page-${at}/`},
    partial,
  })) as unknown as Answer['results'];
  const loadEngine: SearchWorld['loadEngine'] = async (folder) => ({
    ...(await createWorld().loadEngine(folder)),
    search: async () =>
      ({complete: 1, partial: 2, results, parsed: {words: ''}}) as unknown as Answer,
  });
  const store = open(createWorld({loadEngine}));
  store.open();
  await whole(store);
  const {groups} = store.read().answers[0] ?? {};
  expect(groups?.whole.map(({page}) => page)).toEqual(['page-0/', 'page-1/']);
  expect(groups?.partial.map(({page}) => page)).toEqual(['page-2/']);
});

describe('editions', () => {
  test('another edition is loaded when it is chosen, and answers alone', async () => {
    const world = createWorld();
    const store = open(world);
    store.open();
    await whole(store);
    store.change({words: 'passport'});
    store.change({edition: OTHER});
    expect(store.read()).toMatchObject({answers: [], load: {name: 'opening'}});
    await whole(store);
    await vi.waitFor(() => expect(words(store)).toBe('passport'));
    expect(store.read().answers.map(({folder}) => folder)).toEqual([OTHER]);
    expect(world.loaded.slice(3)).toEqual([OTHER, `${OTHER}rank`, `${OTHER}texts`]);
  });

  test('all editions are loaded one by one, and each answers', async () => {
    const world = createWorld();
    const store = open(world);
    store.change({edition: EVERY_EDITION});
    await vi.waitFor(() => expect(world.loaded).toHaveLength(6));
    await whole(store);
    expect(world.loaded[3]).toBe(OTHER);
    expect(store.read().answers.map(({folder}) => folder)).toEqual([HOME, OTHER]);
  });

  test('who chooses one again stops the loading of all', async () => {
    const world = createWorld();
    const store = open(world);
    store.change({edition: EVERY_EDITION});
    store.change({edition: HOME});
    await whole(store);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(world.loaded).not.toContain(OTHER);
  });
});

test('clearing forgets words, filters, answers and the edition chosen at once', async () => {
  const store = open(createWorld());
  store.open();
  await whole(store);
  store.change({words: 'report', filters: {type: ['page']}, edition: OTHER, sort: 'place'});
  expect(store.isEmpty()).toBe(false);
  store.clear();
  expect(store.read()).toMatchObject({
    words: '',
    filters: {},
    edition: HOME,
    sort: 'relevance',
    answers: [],
  });
  expect(store.isEmpty()).toBe(true);
  await vi.waitFor(() => expect(words(store)).toBe(''));
});
