import {applyPlan, PlanOutdatedError} from '../../src/editing/apply-plan';
import {EditingError} from '../../src/editing/edit-yaml';
import type {Plan} from '../../src/editing/plan';
import {readSources, type Sources} from '../../src/editing/sources';
import {runVerb, VerbError} from './run-verb';

const MAX_USES = 40;

/** Makes a plan and carries it out; where something stands in the way, says what, and changes nothing. */
export const runPlan = (
  siteDir: string,
  toPlan: (sources: Sources) => Plan | Promise<Plan>,
): Promise<void> =>
  runVerb(
    siteDir,
    async () => {
      try {
        const plan = await toPlan(readSources(siteDir));
        if (plan.obstacles.length > 0) throw new VerbError(toRefusal(plan));
        applyPlan(siteDir, plan);
        console.log(toReport(plan));
      } catch (error) {
        if (error instanceof EditingError || error instanceof PlanOutdatedError)
          throw new VerbError(error.message);
        throw error;
      }
    },
    {changes: true},
  );

function toRefusal({title, uses, obstacles}: Plan): string {
  const more = uses.length - MAX_USES;
  return [
    ...uses
      .slice(0, MAX_USES)
      .map(({file, line, column, where}) => `${file}:${line}:${column}  ${where}`),
    ...(more > 0 ? [`… and ${more} more`] : []),
    ...obstacles,
    `${title}: not done; nothing has changed.`,
  ].join('\n');
}

function toReport({title, changes, uses, afterwards}: Plan): string {
  return [
    `${title}: done.`,
    ...changes.map(({path, before, after}) =>
      after === undefined
        ? `  removed  ${path}`
        : `  ${before === undefined ? 'new    ' : 'changed'}  ${path}`,
    ),
    ...(uses.length > 0
      ? [`${uses.length} ${uses.length === 1 ? 'place' : 'places'} followed.`]
      : []),
    ...afterwards,
    ...(changes.length > 0
      ? ['Now run npm run check, look at what changed with git diff, and commit it.']
      : []),
  ].join('\n');
}
