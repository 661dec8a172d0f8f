import {expect, test, vi} from 'vitest';
import {createSearchStore} from '../../../src/components/search/search-store';
import type {Engine} from '../../../src/search/create-engine';

const answer = {results: [], complete: 0, partial: 0, words: [], alsoSearching: []};
const engine: Engine = {edition: {name: 'next', edition: '2.0', asOf: '2026-10-31'}, labels: {type: [{value: 'page', label: 'Page'}]}, ask: vi.fn(() => answer)};

test('words typed while it loads are answered once it is there', async () => {
  const store = createSearchStore(async (_folder, _edition, onProgress) => {
    onProgress(1, 2);
    return engine;
  });
  store.open('/search/', 'next');
  store.setWords('report');
  expect(store.read()).toMatchObject({load: {name: 'loading', received: 1, total: 2}, answer: undefined});
  await vi.waitFor(() => expect(store.read()).toMatchObject({load: {name: 'ready'}, answer, labels: engine.labels}));
});

test('a failed load is said and can be tried again', async () => {
  const load = vi.fn<() => Promise<Engine>>().mockRejectedValueOnce(new Error('no line')).mockResolvedValue(engine);
  const store = createSearchStore(load);
  store.open('/search/', 'next');
  await vi.waitFor(() => expect(store.read().load.name).toBe('failed'));
  store.open('/search/', 'next');
  await vi.waitFor(() => expect(store.read().load.name).toBe('ready'));
  store.open('/search/', 'next');
  expect(load).toHaveBeenCalledTimes(2);
});

test('clearing forgets words, filters and answer', async () => {
  const store = createSearchStore(async () => engine);
  store.open('/search/', 'next');
  await vi.waitFor(() => expect(store.read().load.name).toBe('ready'));
  store.setWords('report');
  store.setFilters({type: 'page'});
  store.clear();
  expect(store.read()).toMatchObject({words: '', filters: {}, answer: undefined});
});
