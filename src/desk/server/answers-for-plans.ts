import {planDelete} from '../../editing/plan-delete';
import {planNewPage} from '../../editing/plan-new-page';
import {planNewRecord} from '../../editing/plan-new-record';
import {planPutOff} from '../../editing/plan-put-off';
import {planRedirect} from '../../editing/plan-redirect';
import {planReview} from '../../editing/plan-review';
import {parseTable} from '../../editing/tables/parse-table';
import {planTable} from '../../editing/tables/plan-table';
import {planRename} from '../../editing/plan-rename';
import type {Plan} from '../../editing/plan';
import type {Sources} from '../../editing/sources';
import type {PlanRequest, ShownPlan} from '../model/plan-request';
import {compareTexts} from './read-unrecorded';
import type {Answers} from './create-desk-server';
import {moveDraft} from './drafts';
import {locked} from './locked';
import {nameAt} from './name-at';
import type {WrittenEdition} from '../../editing/open-written-edition';
import {openSources} from './open-sources';
import {AskedWrongly} from './read-json';
import {save} from './saves';
import {toDeskWords} from './to-desk-words';
import {toHash} from './to-hash';
import type {ProblemWatch} from '../../editing/watch-problems';

/** Adding, renaming and deleting: first what it would do, then all of it in one step. */
export function answersForPlans(
  siteDir: string,
  desk: WrittenEdition,
  watch: ProblemWatch,
): Answers {
  /** A plan looks at everything; what has faults may not hold what it looks for. */
  const planned = async (sources: Sources, request: PlanRequest): Promise<Plan> => {
    try {
      return await toPlan(sources, request);
    } catch (error) {
      const [faulty] = desk.faulty();
      if (!(error instanceof TypeError) || faulty === undefined) throw error;
      throw new AskedWrongly(`Mend ${faulty} first; it stands under “Problems”.`);
    }
  };
  return {
    plan: async (request: PlanRequest): Promise<ShownPlan> => {
      const sources = openSources(siteDir, desk);
      const plan = await planned(sources, request);
      return {
        title: plan.title,
        hash: toHash(plan.changes),
        files: plan.changes.map(({path}) => path),
        changes: plan.changes.flatMap(({path, before, after}) => compareTexts(path, before, after)),
        uses: plan.uses.map((use) => ({...use, name: nameAt(sources.edition, use)})),
        obstacles: plan.obstacles.map(toDeskWords),
        afterwards: plan.afterwards,
      };
    },
    apply: async ({request, hash}: {request: PlanRequest; hash: string}): Promise<object> => {
      try {
        return await locked(siteDir, async () => {
          const plan = await planned(openSources(siteDir, desk), request);
          // What is done is what was shown, or nothing.
          if (plan.obstacles.length > 0 || toHash(plan.changes) !== hash)
            throw new AskedWrongly('Files have changed meanwhile. Look at it again.');
          const {title} = save(siteDir, plan);
          if (request.kind === 'rename') moveDraft(siteDir, request.from, request.to);
          return {title};
        });
      } finally {
        watch.touch();
      }
    },
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

function toPlan(sources: Sources, request: PlanRequest): Plan | Promise<Plan> {
  switch (request.kind) {
    case 'new-record':
      return planNewRecord(sources, {
        collection: request.collection,
        id: request.id,
        file: request.file || undefined,
        isForForm: true,
      });
    case 'new-page':
      return planNewPage(sources, {
        path: request.path,
        title: request.title || undefined,
        today: today(),
      });
    case 'rename':
      return planRename(sources, request.from, request.to);
    case 'delete':
      return planDelete(sources, request.name, {
        to: request.to || undefined,
        reason: request.reason || undefined,
      });
    case 'redirect':
      return planRedirect(sources, request.from, request.to);
    case 'put-off':
      return planPutOff(sources, request.id, request.by);
    case 'review':
      return planReview(sources, request.name, {
        state: request.state,
        role: request.role.trim(),
        day: today(),
        sources: request.sources.split('\n').flatMap((line) => line.trim() || []),
        note: request.note.trim() || undefined,
      });
    case 'table':
      return toTablePlan(sources, request.file, Buffer.from(request.bytes, 'base64'));
  }
}

const toTablePlan = async (sources: Sources, file: string, bytes: Buffer): Promise<Plan> =>
  planTable(sources, file, await parseTable(file, bytes));
