import {entriesOf} from '../model/edition';
import type {Check} from './check';

/** A procedure that a page draws has a few words for each question and each end; steps may go without. */
export const drawnNodes: Check = {
  name: 'drawn',
  needs: 'directives',
  run: (edition) => {
    const drawn = new Set(
      edition.pages.flatMap(({directives}) =>
        directives.flatMap(({name, attributes}) =>
          name === 'flow' ? (attributes.procedure ?? []) : [],
        ),
      ),
    );
    return entriesOf(edition, 'procedures')
      .filter(({id}) => drawn.has(id))
      .flatMap((entry) =>
        entry.record.nodes.flatMap(({id, kind, short}, index) => {
          if (short || kind === 'step') return [];
          return [
            {
              file: entry.file,
              ...entry.positionOf(`/nodes/${index}/id`),
              where: `${entry.id} › ${id}`,
              what: 'is drawn by ::flow, and has no few words for its box',
              cure: 'add a line short: …',
              rule: 'drawn',
            },
          ];
        }),
      );
  },
};
