import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {entriesOf} from '../../../../src/edition';
import {toPlanSessions} from '../../../../src/edition/model/to-plan-sessions';
import {
  coreMinutes,
  planMinutes,
  PRIORITIES,
  toTimetable,
  type PlanSession,
  type Timetable,
} from '../../../../src/edition/model/training-timetable';
import {writtenEdition} from '../../../fixtures/written-edition';

/** A plan of any shape: sessions need only what stands before them. */
const plans = fc
  .array(
    fc.record({
      minutes: fc.integer({min: 5, max: 120}),
      priority: fc.constantFrom(...PRIORITIES),
      needs: fc.array(fc.nat(20), {maxLength: 3}),
      isPause: fc.boolean(),
    }),
    {minLength: 1, maxLength: 20},
  )
  .map((sessions) =>
    sessions.map(({minutes, priority, needs, isPause}, at): PlanSession => ({
      id: `s${at}`,
      title: `Session ${at}`,
      minutes,
      method: '',
      material: '',
      priority,
      needs: [...new Set(needs.filter((one) => one < at && !sessions[one]?.isPause))].map(
        (one) => `s${one}`,
      ),
      isPause,
    })),
  );

function expectLawful(plan: readonly PlanSession[], given: number, made: Timetable): void {
  const held = made.rows.map(({session}) => session).filter(({isPause}) => !isPause);
  const out = made.leftOut.map(({session}) => session);
  // Never longer than the time given.
  expect(made.minutes).toBeLessThanOrEqual(given);
  expect(made.rows.reduce((sum, {from, to}) => sum + to - from, 0)).toBe(made.minutes);
  // Every session is in once, or named as left out.
  const all = plan.filter(({isPause}) => !isPause);
  expect(plan.filter((one) => held.includes(one) || out.includes(one))).toEqual(all);
  expect(held.length + out.length).toBe(all.length);
  // In the order of the plan, each after all that it needs.
  expect(held).toEqual(all.filter((one) => held.includes(one)));
  held.forEach(({needs}, at) => {
    const before = held.slice(0, at).map(({id}) => id);
    for (const needed of needs) expect(before).toContain(needed);
  });
  // One after the other, no day begins or ends with a break.
  made.rows.forEach(({session, day, from}, at) => {
    const last = made.rows[at - 1];
    const next = made.rows[at + 1];
    expect(from).toBe(last?.day === day ? last.to : 0);
    if (session.isPause) {
      expect(last?.day).toBe(day);
      expect(next?.day).toBe(day);
    }
  });
}

test('any plan in any time obeys the rule', () => {
  fc.assert(
    fc.property(plans, fc.integer({min: 0, max: 900}), (plan, given) => {
      const made = toTimetable(plan, given);
      expectLawful(plan, given, made);
      expect(toTimetable(plan, given)).toEqual(made);
    }),
  );
});

test('no session of the core is out for time while an extra that needs none of it could make room', () => {
  const session = (
    id: string,
    minutes: number,
    priority: PlanSession['priority'],
  ): PlanSession => ({
    id,
    title: id,
    minutes,
    method: '',
    material: '',
    priority,
    needs: [],
    isPause: false,
  });
  const plan = [
    session('opening', 60, 'extra'),
    session('signs', 60, 'core'),
    session('test', 30, 'normal'),
  ];
  const made = toTimetable(plan, 90);
  expect(made.rows.map(({session}) => session.id)).toEqual(['signs', 'test']);
  expect(made.leftOut).toEqual([{session: plan[0], why: {lacks: 'time'}}]);
});

const edition = writtenEdition();
const ours = entriesOf(edition, 'training').flatMap(({id, record}) =>
  record.plan ? [[id, toPlanSessions(record.plan)] as const] : [],
);

describe.each(ours)('%s', (_id, plan) => {
  test('is whole in its own time, and lawful in every other', () => {
    const whole = planMinutes(plan);
    expect(toTimetable(plan, whole).leftOut).toEqual([]);
    for (let given = 0; given <= whole; given += 15)
      expectLawful(plan, given, toTimetable(plan, given));
  });

  test('has a core that fits into the time of the core, and nobody sits too long', () => {
    const core = coreMinutes(plan);
    expect(core).toBeLessThan(planMinutes(plan));
    const left = toTimetable(plan, core).leftOut.filter(({session}) => session.priority === 'core');
    expect(left).toEqual([]);
    // Two hours, or as long as the plan itself lets people sit between two of its own breaks.
    let own = 0;
    const longest = plan.reduce((most, {isPause, minutes}) => {
      own = isPause ? 0 : own + minutes;
      return Math.max(most, own);
    }, 120);
    let stretch = 0;
    let day = 1;
    for (const row of toTimetable(plan, planMinutes(plan)).rows) {
      stretch = row.session.isPause || row.day !== day ? 0 : stretch + row.session.minutes;
      day = row.day;
      expect(stretch).toBeLessThanOrEqual(longest);
    }
  });
});
