import type {TrainingItem} from './records.generated';
import type {PlanSession} from './training-timetable';

/** The sessions of a module plan for a timetable. One without an id can be named by its place. */
export const toPlanSessions = (plan: NonNullable<TrainingItem['plan']>): PlanSession[] =>
  plan.sessions.map(
    ({id, title, minutes, method, material = '', priority = 'normal', needs = [], pause}, at) => ({
      id: id ?? `session-${at + 1}`,
      title,
      minutes,
      method,
      material,
      priority,
      needs,
      isPause: pause ?? false,
    }),
  );
