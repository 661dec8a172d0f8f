import {planDelete} from '../../editing/plan-delete';
import {planNewPage} from '../../editing/plan-new-page';
import {planNewRecord} from '../../editing/plan-new-record';
import {planRename} from '../../editing/plan-rename';
import type {Plan} from '../../editing/plan';
import type {Sources} from '../../editing/sources';
import type {PlanRequest, ShownPlan} from '../model/plan-request';
import {compareTexts} from './read-unrecorded';
import type {Answers} from './create-desk-server';
import {locked} from './locked';
import {nameAt} from './name-at';
import type {DeskEdition} from './open-desk-edition';
import {openSources} from './open-sources';
import {AskedWrongly} from './read-json';
import {save} from './saves';
import {toHash} from './to-hash';
import type {ProblemWatch} from './watch-problems';

/** Adding, renaming and deleting: first what it would do, then all of it in one step. */
export function answersForPlans(siteDir: string, desk: DeskEdition, watch: ProblemWatch): Answers {
  return {
    plan: (request: PlanRequest): ShownPlan => {
      const sources = openSources(siteDir, desk);
      const plan = toPlan(sources, request);
      return {
        title: plan.title,
        hash: toHash(plan.changes),
        files: plan.changes.map(({path}) => path),
        changes: plan.changes.flatMap(({path, before, after}) => compareTexts(path, before, after)),
        uses: plan.uses.map((use) => ({...use, name: nameAt(sources.edition, use)})),
        obstacles: plan.obstacles,
        afterwards: plan.afterwards,
      };
    },
    apply: async ({request, hash}: {request: PlanRequest; hash: string}): Promise<object> => {
      try {
        return await locked(siteDir, () => {
          const plan = toPlan(openSources(siteDir, desk), request);
          // What is done is what was shown, or nothing.
          if (plan.obstacles.length > 0 || toHash(plan.changes) !== hash)
            throw new AskedWrongly('Files have changed meanwhile. Look at it again.');
          return {title: save(siteDir, plan).title};
        });
      } finally {
        watch.touch();
      }
    },
  };
}

function toPlan(sources: Sources, request: PlanRequest): Plan {
  switch (request.kind) {
    case 'new-record':
      return planNewRecord(sources, {
        collection: request.collection,
        id: request.id,
        file: request.file || undefined,
      });
    case 'new-page':
      return planNewPage(sources, {
        path: request.path,
        title: request.title || undefined,
        today: new Date().toISOString().slice(0, 10),
      });
    case 'rename':
      return planRename(sources, request.from, request.to);
    case 'delete':
      return planDelete(sources, request.name, {
        to: request.to || undefined,
        reason: request.reason || undefined,
      });
  }
}
