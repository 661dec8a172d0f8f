import type {Engine} from '../../../src/search/engine';
import {createHttpSource} from '../../../src/search/store/http-source';
import type {Stage} from '../../../src/search/store/store-files';
import {expose, SHOWN} from './page-engine';

const engines = new Map<string, Engine>();

async function open(edition: string): Promise<Engine> {
  const known = engines.get(edition);
  if (known) return known;
  const source = createHttpSource(`/${edition}/`);
  const engine = await (await import('../../../src/search/engine')).loadEngine(source);
  engines.set(edition, engine);
  return engine;
}

async function load(edition: string, stage: Stage): Promise<void> {
  await (await open(edition)).loadStage(stage, () => undefined);
}

expose({
  open: async (edition) => void (await open(edition)),
  complete: (edition) => load(edition, 'rank'),
  rest: (edition) => load(edition, 'texts'),
  async search(query, edition) {
    const engine = await open(edition);
    const answer = await engine.search({text: query, filters: {}, sort: 'relevance'}, () => true);
    return answer
      ? answer.results.slice(0, SHOWN).map((each) => engine.show(answer, each)).length
      : 0;
  },
});
