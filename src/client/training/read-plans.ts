import type {PlanSession, Priority} from '../../edition/model/training-timetable';

/** A module plan as it stands on the page. */
export interface ShownPlan {
  title: string;
  /** Who it is for: the word of the records, and its label. */
  trainees: {value: string; words: string}[];
  sessions: PlanSession[];
}

export const readPlans = (root: ParentNode): ShownPlan[] =>
  [...root.querySelectorAll<HTMLElement>('[data-plan]')].map((plan) => ({
    title: plan.dataset.title ?? '',
    trainees: (plan.dataset.trainees ?? '').split('|').map((one) => {
      const [value = '', words = ''] = one.split('=');
      return {value, words};
    }),
    sessions: [...plan.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) =>
      readSession(row, plan.dataset.plan ?? ''),
    ),
  }));

function readSession(row: HTMLTableRowElement, plan: string): PlanSession {
  const [title = '', minutes = '', , , method = '', material = ''] = [...row.cells].map(
    ({textContent}) => (textContent === '–' ? '' : (textContent ?? '')),
  );
  const named = (id: string): string => `${plan}/${id}`;
  return {
    id: named(row.dataset.session ?? ''),
    title,
    minutes: Number(minutes),
    method,
    material,
    priority: row.dataset.priority as Priority,
    needs: (row.dataset.needs?.split(' ') ?? []).map(named),
    isPause: row.dataset.pause !== undefined,
  };
}
