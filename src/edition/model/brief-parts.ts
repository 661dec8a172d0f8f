/** The parts of a brief, as its page and its files name them, in the order of reading. */
export const BRIEF_PARTS = {
  decide: 'Decide now',
  requested: 'Yours only if mandated and requested',
  closes: 'Not yours, and what to do instead',
  red_lines: 'Red lines',
  call: 'Whom to call',
  say: 'What to say when an allegation breaks',
} as const;
