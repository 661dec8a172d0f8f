import {pageAnchors} from '../page-anchors';
import type {Problem} from '../problem';
import type {Check} from './check';

/** No two places of a page share an anchor: a link would lead to the first of them. */
export const anchors: Check = {
  name: 'anchor',
  needs: 'directives',
  run: (edition) => edition.pages.flatMap((page) => {
    const seen = new Map<string, number>();
    return pageAnchors(edition, page).flatMap(({anchor, at: {line, column}}): Problem[] => {
      const first = seen.get(anchor);
      if (first === undefined) {
        seen.set(anchor, line);
        return [];
      }
      return [{file: page.file, line, column, where: `#${anchor}`, what: `stands twice on this page; the first is in line ${first}`, cure: 'give the heading an id of its own, for example ## Title {#other-id}', rule: 'anchor'}];
    });
  }),
};
