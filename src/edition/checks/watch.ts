import type {Problem} from '../model/problem';
import {didYouMean} from '../model/suggest';
import type {Check} from './check';
import {namesOf} from './reviews';

/** What is watched has a name of its own, and is about pages and records that exist. */
export const watch: Check = {
  name: 'watch',
  needs: 'ids',
  run: (edition) => {
    const names = new Set(namesOf(edition));
    const seen = new Set<string>();
    return edition.watch.flatMap(({id, about, placeOf}): Problem[] => {
      const isTwice = seen.has(id);
      seen.add(id);
      const twice = {what: 'is named twice', cure: 'give it a name of its own'};
      return [
        ...(isTwice ? [{...placeOf('id'), where: id, ...twice, rule: 'watch'}] : []),
        ...about.flatMap((name, index) =>
          names.has(name)
            ? []
            : [
                {
                  ...placeOf(`about/${index}`),
                  where: id,
                  what: `names "${name}", which is neither a page nor a record`,
                  cure: didYouMean(name, names, 'correct the name, or take it out'),
                  rule: 'watch',
                },
              ],
        ),
      ];
    });
  },
};
