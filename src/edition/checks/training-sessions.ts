import {entriesOf, type Entry} from '../model/edition';
import type {Problem} from '../model/problem';
import {didYouMean} from '../model/suggest';
import type {Check} from './check';

/** Sessions of a plan have ids of their own, and need only what is given before them in the same plan. */
export const trainingSessions: Check = {
  name: 'training-sessions',
  needs: 'records',
  run: (edition) => entriesOf(edition, 'training').flatMap(checkPlan),
};

function checkPlan({id: plan, file, record, positionOf}: Entry<'training'>): Problem[] {
  const sessions = record.plan?.sessions ?? [];
  const problem = (path: string, session: string, what: string, cure: string): Problem => ({
    file,
    ...positionOf(`/plan/sessions/${path}`),
    where: `${plan} › ${session}`,
    what,
    cure,
    rule: 'training-sessions',
  });
  const idsBefore = (end: number): string[] => sessions.slice(0, end).flatMap(({id}) => id ?? []);
  return sessions.flatMap(({id, title, needs = []}, at) => [
    ...(id !== undefined && idsBefore(at).includes(id)
      ? [problem(`${at}/id`, title, `has the id "${id}" of an earlier session`, 'give it another')]
      : []),
    ...needs.flatMap((needed, index) => {
      if (idsBefore(at).includes(needed)) return [];
      const path = `${at}/needs/${index}`;
      return idsBefore(sessions.length).includes(needed)
        ? [
            problem(
              path,
              title,
              `needs "${needed}", which does not come before it`,
              'move it up, or take this out of needs',
            ),
          ]
        : [
            problem(
              path,
              title,
              `needs "${needed}", which is no session of this plan`,
              didYouMean(needed, idsBefore(at), 'name a session of this plan that comes before it'),
            ),
          ];
    }),
  ]);
}
