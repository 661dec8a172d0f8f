import {toString} from 'mdast-util-to-string';
import {nodesIn, placeOf} from '../model/nodes-in';
import type {Problem} from '../model/problem';
import type {Check} from './check';

/** What word processors put before the entries of a list. */
const BULLET = /^\s*([•·▪●◦‣∙\uF0B7])\s/mu;

/** A list is a list, and not lines that look like one: they would run together in one paragraph. */
export const bullets: Check = {
  name: 'list',
  needs: 'files',
  run: (edition) =>
    edition.pages.flatMap(({file, tree}) =>
      nodesIn(tree, 'paragraph').flatMap((paragraph): Problem[] => {
        const bullet = BULLET.exec(toString(paragraph))?.[1];
        return bullet === undefined
          ? []
          : [
              {
                file,
                ...placeOf(paragraph),
                where: 'list',
                what: `has the bullets of a word processor (${bullet}), which make no list here`,
                cure: 'begin each entry on a line of its own with a hyphen and a blank: - One thing',
                rule: 'list',
              },
            ];
      }),
    ),
};
