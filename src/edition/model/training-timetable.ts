/** How soon a session comes in where hours are few: the core first, the extras last. */
export const PRIORITIES = ['core', 'normal', 'extra'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A session of a module plan, as much of it as a timetable needs. */
export interface PlanSession {
  /** Unique in its plan. */
  id: string;
  title: string;
  minutes: number;
  method: string;
  material: string;
  priority: Priority;
  /** Ids of sessions that must come before. */
  needs: readonly string[];
  isPause: boolean;
}

export interface TimetableRow {
  session: PlanSession;
  /** From 1. */
  day: number;
  /** Minutes since the day began. */
  from: number;
  to: number;
}

export interface Timetable {
  rows: TimetableRow[];
  /** In all, with breaks. */
  minutes: number;
  /** Every session that is not in, in the order of the plan, and why. */
  leftOut: {session: PlanSession; why: Why}[];
}

/** It lacks the time; or sessions it needs, which are out themselves. */
export type Why = {lacks: 'time'} | {lacks: 'sessions'; titles: string[]};

/** A break of the plan is left out where people would not sit longer than this without it. */
const LONGEST_STRETCH = 120;
/** A day of training; lunch comes on top. */
const LONGEST_DAY = 360;

/**
 * What of a plan fits into the minutes given. The core comes in first, then what is normal, then the
 * extras; within each, in the order of the plan. A session comes in together with all that it needs,
 * or not at all; one that does not fit is left out, and the next is tried. The same input gives the
 * same timetable.
 * @param plan in its own order, which the timetable keeps
 */
export function toTimetable(plan: readonly PlanSession[], minutes: number): Timetable {
  const chosen = new Set<string>();
  const rowsWith = (ids: ReadonlySet<string>): TimetableRow[] =>
    layOut(plan.filter(({id, isPause}) => isPause || ids.has(id)));
  for (const session of byPriority(plan)) {
    const wanted = new Set([...chosen, ...withNeeds(plan, session.id)]);
    if (lengthOf(rowsWith(wanted)) <= minutes) for (const id of wanted) chosen.add(id);
  }
  const rows = rowsWith(chosen);
  const leftOut = plan
    .filter(({id, isPause}) => !isPause && !chosen.has(id))
    .map((session) => ({session, why: whyOut(plan, session, chosen)}));
  return {rows, minutes: lengthOf(rows), leftOut};
}

/** How long the core of a plan takes, with the breaks it needs. */
export const coreMinutes = (plan: readonly PlanSession[]): number =>
  lengthOf(layOut(plan.filter(({id, isPause}) => isPause || idsOfCore(plan).has(id))));

/** How long a whole plan takes. */
export const planMinutes = (plan: readonly PlanSession[]): number => lengthOf(layOut(plan));

const idsOfCore = (plan: readonly PlanSession[]): ReadonlySet<string> =>
  new Set(
    plan
      .filter(({priority, isPause}) => priority === 'core' && !isPause)
      .flatMap(({id}) => [...withNeeds(plan, id)]),
  );

const byPriority = (plan: readonly PlanSession[]): PlanSession[] =>
  PRIORITIES.flatMap((priority) =>
    plan.filter((session) => !session.isPause && session.priority === priority),
  );

/** A session and all that must come before it, at whatever remove. */
function withNeeds(
  plan: readonly PlanSession[],
  id: string,
  found = new Set<string>(),
): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const needed of plan.find((session) => session.id === id)?.needs ?? [])
    withNeeds(plan, needed, found);
  return found;
}

function whyOut(
  plan: readonly PlanSession[],
  {needs}: PlanSession,
  chosen: ReadonlySet<string>,
): Why {
  const lacking = plan.filter(({id}) => needs.includes(id) && !chosen.has(id));
  return lacking.length > 0
    ? {lacks: 'sessions', titles: lacking.map(({title}) => title)}
    : {lacks: 'time'};
}

const lengthOf = (rows: readonly TimetableRow[]): number =>
  rows.reduce((sum, {from, to}) => sum + to - from, 0);

/** Puts sessions into days, and drops the breaks that are not needed. */
function layOut(sessions: readonly PlanSession[]): TimetableRow[] {
  const rows: TimetableRow[] = [];
  let day = 1;
  let at = 0;
  let stretch = 0;
  let pause: PlanSession | undefined;
  const put = (session: PlanSession): void => {
    rows.push({session, day, from: at, to: at + session.minutes});
    at += session.minutes;
  };
  sessions.forEach((session, index) => {
    if (session.isPause) {
      pause = session;
      return;
    }
    const breaks =
      pause !== undefined &&
      stretch > 0 &&
      stretch + stretchFrom(sessions, index) > LONGEST_STRETCH;
    const pauseMinutes = breaks ? (pause?.minutes ?? 0) : 0;
    if (at > 0 && at + pauseMinutes + session.minutes > LONGEST_DAY) {
      day += 1;
      at = 0;
      stretch = 0;
    } else if (breaks && pause) {
      put(pause);
      stretch = 0;
    }
    pause = undefined;
    put(session);
    stretch += session.minutes;
  });
  return rows;
}

/** Minutes from a session to the next break of the plan, or to its end. */
function stretchFrom(sessions: readonly PlanSession[], from: number): number {
  const next = sessions.findIndex(({isPause}, index) => index > from && isPause);
  return sessions
    .slice(from, next === -1 ? undefined : next)
    .reduce((sum, {minutes}) => sum + minutes, 0);
}
