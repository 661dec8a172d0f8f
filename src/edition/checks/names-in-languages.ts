import {entriesOf} from '../model/edition';
import type {Check} from './check';

/** A name in a language is shown with where it was read; without the name there is nothing to show. */
export const namesInLanguages: Check = {
  name: 'names-in-languages',
  needs: 'records',
  run: (edition) =>
    entriesOf(edition, 'terms').flatMap(({record, file, positionOf}) => {
      const {id, names_in: names = {}, names_seen: seen = {}} = record;
      return Object.keys(seen)
        .filter((language) => !Object.hasOwn(names, language))
        .map((language) => ({
          file,
          ...positionOf(`/names_seen/${language}`),
          where: id,
          what: `says where its name in "${language}" was read, and has no such name`,
          cure: `add ${language}: […] to names_in, or take the line out`,
          rule: 'names-in-languages',
        }));
    }),
};
