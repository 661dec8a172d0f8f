import {toStyleSheet} from '../site/load-assets';
import {answersForChanges} from './server/answers-for-changes';
import {answersForComments} from './server/answers-for-comments';
import {answersForDrafts} from './server/answers-for-drafts';
import {answersForFiles} from './server/answers-for-files';
import {answersForTables} from './server/answers-for-tables';
import {answersForPlans} from './server/answers-for-plans';
import {answersForPublishing} from './server/answers-for-publishing';
import {answersForThings} from './server/answers-for-things';
import {bundleDesk} from './server/bundle-desk';
import {CODE_ROOT} from '../editing/code-root';
import {createDeskServer, type RunningDesk} from './server/create-desk-server';
import {openWrittenEdition} from '../editing/open-written-edition';
import {watchProblems} from '../editing/watch-problems';

/**
 * Opens the editor's desk for the site in a folder.
 * @param port 0 takes any free one
 * @throws ProblemsError where the edition being written cannot be read at all
 */
export async function startDesk(siteDir: string, port = 0): Promise<RunningDesk> {
  const assets = await bundleDesk();
  const desk = openWrittenEdition(siteDir);
  const watch = watchProblems(siteDir);
  watch.touch();
  const styles = Buffer.from(toStyleSheet(CODE_ROOT, 'page.css')).toString('utf8');
  return createDeskServer(
    {
      ...answersForThings(siteDir, desk, watch, styles),
      ...answersForPlans(siteDir, desk, watch),
      ...answersForFiles(siteDir, desk, watch),
      ...answersForDrafts(siteDir),
      ...answersForTables(siteDir, desk),
      ...answersForChanges(siteDir),
      ...answersForComments(siteDir, desk),
      ...answersForPublishing(siteDir, desk, watch),
    },
    assets,
    port,
  );
}
