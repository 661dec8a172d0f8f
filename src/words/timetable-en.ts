import type {Why} from '../edition/model/training-timetable';

const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [whole > 0 && `${whole} h`, (rest > 0 || whole === 0) && `${rest} min`];
  return parts.filter(Boolean).join(' ');
};

/** Every word of a timetable, on the page and in its files. */
export const TIMETABLE_WORDS = {
  columns: ['Day', 'From', 'To', 'Minutes', 'Session', 'Method', 'You need'],
  hours,
  title: (plans: readonly string[]): string => `Timetable: ${plans.join('; ')}`,
  length: (minutes: number, given: number): string =>
    `${hours(minutes)} of the ${hours(given)} given. Lunch comes on top.`,
  leftOut: 'Left out',
  nothingLeftOut: 'Nothing is left out.',
  why: (why: Why): string =>
    why.lacks === 'time' ? 'no time left' : `it needs what is left out: ${why.titles.join('; ')}`,
  shortOfCore: (minutes: number): string =>
    `This is too short: the core alone takes ${hours(minutes)}. Give the course that time, or another day.`,
  rule:
    'The core comes first, then the rest, the extras last; within each, in the order of the plan. ' +
    'A session comes in with all that it needs, or not at all.',
  drafting: 'Order and weight of the sessions are a drafting proposal.',
} as const;
