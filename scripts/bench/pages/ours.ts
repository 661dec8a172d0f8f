import type {Engine} from '../../../src/search/engine';
import {createHttpSource} from '../../../src/search/store/http-source';
import {expose, SHOWN} from './page-engine';

const loading: {engine?: Engine} = {};

expose({
  async open() {
    const source = createHttpSource('/search/');
    loading.engine = await (await import('../../../src/search/engine')).loadEngine(source);
  },
  async complete() {
    await loading.engine!.loadStage('rank', () => undefined);
    await loading.engine!.loadStage('texts', () => undefined);
  },
  async search(query, edition) {
    const engine = loading.engine!;
    const name = engine.store.editions.find((each) => each.edition === edition)?.name ?? edition;
    const answer = (await engine.search(
      {text: query, filters: {}, edition: name, sort: 'relevance'},
      () => true,
    ))!;
    return answer.results.slice(0, SHOWN).map((result) => engine.show(answer, result)).length;
  },
});
