import {entriesOf} from '../model/edition';
import {headingAnchors} from '../model/heading-anchors';
import {parseSaid} from '../model/parse-said';
import type {Problem} from '../model/problem';
import {FIRST} from '../read/line-index';
import {didYouMean} from '../model/suggest';
import type {Check} from './check';

/** A page names mandates and headings that exist, and its review dates are in order. */
export const pageSettings: Check = {
  name: 'page-settings',
  needs: 'ids',
  run: (edition) => {
    const mandates = entriesOf(edition, 'mandates').map((entry) => entry.id);
    return edition.pages.flatMap(({file, settings, settingsAt, tree}): Problem[] => {
      const at = (pointer: string) => ({
        file,
        ...(settingsAt.valueAt.get(pointer) ?? FIRST),
        where: `settings › ${pointer.split('/')[1]}`,
        rule: 'page-settings',
      });
      const listed = Array.isArray(settings.mandates) ? settings.mandates : [];
      const unknown = listed.flatMap((id, index) =>
        mandates.includes(id)
          ? []
          : [
              {
                ...at(`/mandates/${index}`),
                what: `names "${id}", which is not a mandate`,
                cure: didYouMean(id, mandates, `the mandates are ${mandates.join(', ')}`),
              },
            ],
      );
      const [written, day] = settings.reviewed
        ? ['reviewed', settings.reviewed]
        : ['drafted', settings.drafted];
      const order =
        settings.review_by && day && settings.review_by <= day
          ? [
              {
                ...at('/review_by'),
                what: `is ${settings.review_by}, not after ${written} (${day})`,
                cure: 'set the day of the next review',
              },
            ]
          : [];
      const anchors = headingAnchors(tree).map(({anchor}) => anchor);
      const said = Array.isArray(settings.also_said) ? settings.also_said : [];
      const astray = said.flatMap((line, index) => {
        const {anchor} = parseSaid(line);
        return anchor === undefined || anchors.includes(anchor)
          ? []
          : [
              {
                ...at(`/also_said/${index}`),
                what: `leads to "#${anchor}", which is no heading of this page`,
                cure: didYouMean(anchor, anchors, 'write the id of a heading, or none'),
              },
            ];
      });
      return [...unknown, ...order, ...astray];
    });
  },
};
