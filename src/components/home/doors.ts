/** The three ways in, by reader; paths are relative to the current edition. */
export const DOORS = [
  {
    title: 'I need to report something',
    path: 'report/',
    time: 'Under a minute',
    gets: 'Whom to tell, the second way if the first is not safe, and what not to do. You need not be sure.',
  },
  {
    title: 'I lead a mission',
    path: 'lead/',
    time: 'Ten minutes',
    gets: 'What is yours under your mandate, what is yours only if mandated and requested, and what is not, with the reason.',
  },
  {
    title: 'I keep this package',
    path: 'about/how-to-read/',
    time: 'Before you edit',
    gets: 'What the marks mean, what an edition is, and what each statement must carry before it is published.',
  },
] as const;

/** The materials of the package, in the order of the policy paper; `path` is absent where this edition holds nothing yet. */
export const MATERIALS = [
  {title: 'Reporting procedures', path: 'report/', line: 'Two procedures, for every category of personnel, and what happens after a report.'},
  {title: 'Detection and identification', path: 'detect/', line: 'Signs by form, place and observer, what they do not prove, first contact, the observation report.'},
  {title: 'Approaches by mandate', path: 'lead/', line: 'What each kind of mandate opens and closes, and what each phase needs.'},
  {title: 'Framework', path: 'framework/', line: 'The goal, the two objectives and the three programmes of the policy paper of 2004.'},
  {title: 'Programme One: awareness and training', path: 'framework/programme-one/', line: 'What it asks. The materials themselves are not written yet.'},
  {title: 'Programme Two: conduct and accountability', path: 'framework/programme-two/', line: 'What it asks, and the conduct guidance this edition holds.'},
  {title: 'Programme Three: support against trafficking', path: 'framework/programme-three/', line: 'The seven items of paragraph 26, and which of them this edition holds.'},
  {title: 'Operational materials from missions', line: 'Not written yet.'},
  {title: 'Training for local police and judiciary', line: 'Not written yet.'},
  {title: 'Model legislation and institutions', line: 'Not written yet.'},
  {title: 'Experts and resources', line: 'Not written yet.'},
] as const satisfies readonly {title: string; path?: string; line: string}[];

export const REGISTERS = [
  {title: 'Glossary', path: 'about/glossary/'},
  {title: 'Acronyms', path: 'about/acronyms/'},
  {title: 'Partners', path: 'partners/directory/'},
  {title: 'Sources', path: 'about/sources/'},
] as const;
