import {anchors} from './anchors';
import {basis} from './basis';
import {boxes} from './boxes';
import {briefs} from './briefs';
import {bullets} from './bullets';
import {changes} from './changes';
import type {Check} from './check';
import type {Edition} from '../model/edition';
import {isError, type Problem} from '../model/problem';
import {directives} from './directives';
import {doNoHarm} from './do-no-harm';
import {drawnNodes} from './drawn-nodes';
import {fileName} from './file-name';
import {firstThree} from './first-three';
import {headings} from './headings';
import {homes} from './homes';
import {namesInLanguages} from './names-in-languages';
import {pageAddresses} from './page-addresses';
import {pageLinks} from './page-links';
import {pageSafety} from './page-safety';
import {pageSettings} from './page-settings';
import {paragraphs} from './paragraphs';
import {plainText} from './plain-text';
import {pointInTime, superseded} from './point-in-time';
import {procedureContinuation} from './procedure-continuation';
import {procedureGraph} from './procedure-graph';
import {publicAddresses} from './public-addresses';
import {recordAddresses} from './record-addresses';
import {redirects} from './redirects';
import {references} from './references';
import {reviews} from './reviews';
import {secondChannel} from './second-channel';
import {symbols} from './symbols';
import {tables} from './tables';
import {trainingSessions} from './training-sessions';
import {watch} from './watch';

/** Every rule beyond the schemas. Those that others build on come first. */
export const CHECKS: readonly Check[] = [
  paragraphs,
  pageSafety,
  headings,
  bullets,
  boxes,
  tables,
  doNoHarm,
  fileName,
  references,
  recordAddresses,
  plainText,
  directives,
  pageSettings,
  pageAddresses,
  basis,
  pointInTime,
  superseded,
  procedureGraph,
  procedureContinuation,
  drawnNodes,
  secondChannel,
  trainingSessions,
  namesInLanguages,
  symbols,
  publicAddresses,
  briefs,
  firstThree,
  homes,
  anchors,
  pageLinks,
  changes,
  redirects,
  reviews,
  watch,
];

/** The rules that must find nothing before a check with those needs can say anything new. */
const BLOCKED_BY: Record<Check['needs'], ReadonlySet<string>> = {
  files: new Set(),
  ids: new Set(['yaml', 'files']),
  records: new Set(['yaml', 'files', 'schema']),
  directives: new Set(['yaml', 'files', 'schema', 'directive']),
};

/** Runs every check whose input is sound, and adds its problems to the earlier ones. */
export function runChecks(edition: Edition, earlier: readonly Problem[]): Problem[] {
  const problems = [...earlier];
  for (const check of CHECKS) {
    const isBlocked = problems.some(
      (problem) => isError(problem) && BLOCKED_BY[check.needs].has(problem.rule),
    );
    if (!isBlocked) problems.push(...check.run(edition));
  }
  return problems;
}
