import {loadEngine} from '../../search/engine';
import {createHttpSource} from '../../search/http-source';
import {createScriptSource} from '../../search/script-source';
import type {Answer as WholeAnswer} from '../../search/search';
import type {Engine} from './engine-types';

/** Stand-in until the engine has this shape itself. */
export async function loadEditionEngine(folder: string): Promise<Engine> {
  const store = `${folder}store/`;
  const engine = await loadEngine(
    /^http/.test(folder) ? createHttpSource(store) : createScriptSource(store),
  );
  const [edition] = engine.store.editions;
  if (!edition) throw new Error('The store holds no edition.');
  return {
    edition,
    search: (request, isWanted) => engine.search({...request, edition: edition.name}, isWanted),
    show(answer, result) {
      const shown = engine.show(answer as WholeAnswer, result);
      const [path = '', anchor] = shown.url.replace(/^\/[^/]+\//, '').split('#');
      return {
        ...shown,
        path: `${path.replace(/\/?$/, '/').replace(/^\//, '')}index.html${anchor ? `#${anchor}` : ''}`,
      };
    },
    complete: engine.complete,
    mark: engine.mark,
    loadStage: engine.loadStage,
  };
}
