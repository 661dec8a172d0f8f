import {join} from 'node:path';
import type {Edition} from '../model/edition';
import type {Problem} from '../model/problem';
import {kindOf} from '../read/kind-of';
import {FIRST} from '../read/line-index';

const FOLDER = 'static/templates';

/** What a page offers to take along is there. */
export function checkTakenAlong(siteDir: string, {pages}: Edition): Problem[] {
  return pages.flatMap(({file, settings, settingsAt}) =>
    (settings.take_along ?? []).flatMap((taken, index): Problem[] =>
      kindOf(join(siteDir, FOLDER, taken.file)) === 'file'
        ? []
        : [
            {
              file,
              ...(settingsAt.valueAt.get(`/take_along/${index}/file`) ?? FIRST),
              where: 'settings › take_along',
              what: `offers ${taken.file}, which is not in ${FOLDER}`,
              cure: 'correct the name, or put the file there',
              rule: 'page-settings',
            },
          ],
    ),
  );
}
