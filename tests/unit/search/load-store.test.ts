import fc from 'fast-check';
import {isSaying} from '../../../src/search/extract/is-saying';
import {toUnits} from '../../../src/search/text/to-units';
import {describe, expect, test} from 'vitest';
import {createSearch} from '../../../src/search/search';
import type {BlockSource} from '../../../src/search/store/block-source';
import {loadStore} from '../../../src/search/store/load-store';
import {FIRST} from '../../../src/search/store/store-files';
import {packStore, type PackedFile} from '../../../src/search/store/to-store';
import {createRandom, makeRandomEdition} from '../../fixtures/random-sections';

const edition = makeRandomEdition(120, createRandom(3));
const packed = packStore(edition);
const contentOf = (file: string, files: readonly PackedFile[] = packed): Uint8Array => {
  const found = files.find((each) => each.file === file);
  if (!found) throw new Error(`no ${file}`);
  return found.content;
};
const ignore = () => undefined;

function createSource(
  broken: (file: string, attempt: number) => Uint8Array | 'missing' | undefined = ignore,
): BlockSource & {asked: string[]} {
  const asked: string[] = [];
  return {
    asked,
    load: async (file, onBytes = ignore) => {
      asked.push(file);
      const content =
        broken(file, asked.filter((other) => other === file).length) ?? contentOf(file);
      if (content === 'missing') throw new Error('missing');
      onBytes(content.length);
      return content;
    },
  };
}

async function loadAll(source: BlockSource) {
  const loaded = await loadStore(source);
  const broken = [
    ...(await loaded.loadStage('rank', ignore)).broken,
    ...(await loaded.loadStage('texts', ignore)).broken,
  ];
  return {...loaded, broken};
}

test('the same edition gives the same bytes', () =>
  expect(packStore(structuredClone(edition))).toEqual(packed));

test('every section comes back as it was, but for what people say: of that the words come back', async () => {
  const {store, broken} = await loadAll(createSource());
  expect(broken).toEqual([]);
  expect(store.cards.map(({id, ...card}) => ({...card, text: store.text(id)}))).toEqual(
    edition.sections.map((section) => {
      const isSaid = isSaying(section);
      return {...section, names: section.names.filter((name) => !isSaid(name))};
    }),
  );
  edition.sections.forEach((section, id) => {
    const isSaid = isSaying(section);
    for (const name of section.names.filter(isSaid))
      for (const {term} of toUnits(name.text))
        expect(store.posting(term, 'also')?.ids).toContain(id);
  });
});

test('titles are found after the first stage, and nothing more is asked for', async () => {
  const source = createSource();
  const {store} = await loadStore(source);
  const text = store.cards[0]?.title ?? '';
  const {results} = createSearch(store)({text, filters: {duty: ['may']}, sort: 'relevance'});
  expect(results.map(({card}) => card.id)).toContain(0);
  expect(source.asked).toEqual([FIRST]);
});

test('whatever is asked, the same files are asked for in the same order', async () => {
  const asked = await Promise.all(
    ['', 'police', '"focal point" -zebra type:page'].map(async (text) => {
      const source = createSource();
      const {store, loadStage} = await loadStore(source);
      const search = createSearch(store);
      for (const stage of ['rank', 'texts'] as const) {
        search({text, filters: {}, sort: 'relevance'});
        await loadStage(stage, ignore);
      }
      return source.asked;
    }),
  );
  for (const files of asked) expect(files).toEqual(packed.map(({file}) => file));
});

test('progress ends at the bytes announced', async () => {
  const {loadStage} = await loadStore(createSource());
  const seen: number[] = [];
  const {received, total} = await loadStage('rank', (progress) => seen.push(progress.received));
  expect(received).toBe(total);
  expect(total).toBe(contentOf('rank').length);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

describe('a file that is', () => {
  const rank = contentOf('rank');
  const cut = (content: Uint8Array) => content.slice(0, content.length >> 1);
  const flipped = (content: Uint8Array) =>
    content.map((byte, at) => (at === content.length >> 1 ? byte ^ 255 : byte));
  const other = contentOf('rank', packStore(makeRandomEdition(120, createRandom(4))));
  test.each([
    ['missing', () => 'missing' as const],
    ['cut short', () => cut(rank)],
    ['changed', () => flipped(rank)],
    ['empty', () => new Uint8Array()],
    ['of another build', () => other],
  ])('%s is named, and the rest answers', async (_, broken) => {
    const {store, broken: named} = await loadAll(
      createSource((file) => (file === 'rank' ? broken() : undefined)),
    );
    expect(named).toEqual(['rank']);
    const request = {text: 'trafficking police zebra', filters: {}, sort: 'relevance'} as const;
    expect(() => createSearch(store)(request)).not.toThrow();
    expect(store.hasRank).toBe(false);
    expect(store.text(1)).toBe(edition.sections[1]?.text);
  });
  test('broken once is asked for once more', async () => {
    const source = createSource((file, attempt) =>
      file === 'rank' && attempt === 1 ? 'missing' : undefined,
    );
    expect((await loadAll(source)).broken).toEqual([]);
    expect(source.asked.filter((file) => file === 'rank')).toHaveLength(2);
  });
});

test('a broken first file is an error, never a wrong answer', async () => {
  const first = contentOf(FIRST);
  await fc.assert(
    fc.asyncProperty(fc.nat(first.length - 1), async (length) => {
      const source = createSource((file) => (file === FIRST ? first.slice(0, length) : undefined));
      await expect(loadStore(source)).rejects.toThrow();
    }),
    {numRuns: 40},
  );
});
