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
    counts: (all: number, of: number) =>
      `Of the ${of} guidance items of this edition, ${all} apply in every mandate.`,
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
      'Full: the shortest time. Open: up to the longest. Each step begins when the one before it ends; what nobody has timed counts as nothing. So it will be later, not earlier.',
    unknown: 'no time is known',
    months: 'Months from the day of the need',
    units: {days: ['day', 'days'], weeks: ['week', 'weeks'], months: ['month', 'months']},
    to: 'to',
  },
  matrix: {
    caption: 'Partners and what they do. A full circle: it does this. The files hold the same.',
    partner: 'Partner',
    does: 'Yes',
    basis: 'Basis',
    files: 'The same as a file:',
  },
} as const;
