import {anchors} from './anchors';
import {basis} from './basis';
import {changes} from './changes';
import type {Check} from './check';
import type {Edition} from '../model/edition';
import {isError, type Problem} from '../model/problem';
import {directives} from './directives';
import {doNoHarm} from './do-no-harm';
import {fileName} from './file-name';
import {homes} from './homes';
import {pageLinks} from './page-links';
import {pageSafety} from './page-safety';
import {pageSettings} from './page-settings';
import {paragraphs} from './paragraphs';
import {pointInTime, superseded} from './point-in-time';
import {procedureGraph} from './procedure-graph';
import {redirects} from './redirects';
import {references} from './references';
import {tables} from './tables';

/** Every rule beyond the schemas; those that others build on come first. */
export const CHECKS: readonly Check[] = [
  paragraphs,
  pageSafety,
  tables,
  doNoHarm,
  fileName,
  references,
  directives,
  pageSettings,
  basis,
  pointInTime,
  superseded,
  procedureGraph,
  homes,
  anchors,
  pageLinks,
  changes,
  redirects,
];

/** The problems that must be absent before a check with those needs can say anything new. */
const SPOILT_BY: Record<Check['needs'], ReadonlySet<string>> = {
  files: new Set(),
  ids: new Set(['yaml', 'files']),
  records: new Set(['yaml', 'files', 'schema']),
  directives: new Set(['yaml', 'files', 'schema', 'directive']),
};

/** Runs every check whose input is sound, and adds what it finds. */
export function runChecks(edition: Edition, earlier: readonly Problem[]): Problem[] {
  const problems = [...earlier];
  for (const check of CHECKS) {
    const spoilt = problems.some(
      (problem) => isError(problem) && SPOILT_BY[check.needs].has(problem.rule),
    );
    if (!spoilt) problems.push(...check.run(edition));
  }
  return problems;
}
