/** The words of pictures and of the texts beside them, in English. */
export const PICTURE_WORDS = {
  sameInWords: 'The same in words',
  flow: {
    title: (procedure: string) => `${procedure}: the way in one picture`,
    caption:
      'Numbers and letters are those of the full path. Round corners: a question. A thick edge: the path ends.',
    decides: 'Decides:',
    to: 'To:',
    ifCompromised: 'If that one may be part of it:',
    leadsTo: '→',
  },
  ladder: {
    title: 'What each kind of mandate opens',
    caption:
      'Full circle: applies. Half circle: if mandated and requested. Empty circle: not in this mandate.',
    counts: (all: number, others: number) =>
      `Of ${all + others} guidance items of this edition, ${all} apply in every mandate, and ${others} do not.`,
  },
  timeline: {
    title: (mission: string) => `${mission}: mandate, steps and figures in time`,
    caption:
      'Bars: kinds of mandate. Points: what the records of this page date. Do not add figures up. What each rests on stands below.',
    until: (day: string) => `to ${day}`,
    untilNow: 'until now',
  },
  bars: {
    title: 'From the need to the arrival',
    caption:
      'Full: the shortest time. Open: up to the longest. Each step starts when the one before it can end. What nobody has measured takes no time here, so it will be later.',
    unknown: 'no time is known',
    months: 'Months',
    days: (least: number, most: number) => spanOf(least, most, 'day'),
    weeks: (least: number, most: number) => spanOf(least, most, 'week'),
    months_: (least: number, most: number) => spanOf(least, most, 'month'),
  },
  matrix: {
    caption: 'Partners and what they do. A full circle: it does this. The files hold the same.',
    partner: 'Partner',
    does: 'Yes',
    doesNot: 'No',
    files: 'The same as a file:',
  },
} as const;

/** `1 week`, `15 to 90 days`. */
const spanOf = (least: number, most: number, unit: string): string =>
  least === most ? `${least} ${unit}${least === 1 ? '' : 's'}` : `${least} to ${most} ${unit}s`;
