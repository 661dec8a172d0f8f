/** What readers come with, and the pages for it; paths are relative to the current edition. */
export const DOORS = [
  {
    title: 'I need to report something',
    path: 'report/',
    gets: 'Whom to tell, the second way if the first is not safe, and what not to do. You need not be sure.',
    links: [
      {title: 'A colleague may be involved', path: 'report/un-personnel/'},
      {title: 'Only people outside the UN', path: 'report/third-parties/'},
      {title: 'A person asks me for help', path: 'report/victims/'},
      {title: 'I am afraid of revenge', path: 'report/safety/'},
    ],
  },
  {
    title: 'I lead a mission',
    path: 'lead/',
    gets: 'What is yours under your mandate, what only if mandated and requested, and what is not.',
    links: [
      {title: 'Executive mandate', path: 'lead/executive/'},
      {title: 'Rule of law and advisory', path: 'lead/rule-of-law/'},
      {title: 'Multidimensional', path: 'lead/multidimensional/'},
      {title: 'Traditional peacekeeping', path: 'lead/traditional/'},
      {title: 'Special political mission', path: 'lead/special-political/'},
    ],
  },
  {
    title: 'I want to know what to look for',
    path: 'detect/',
    gets: 'Signs by place and by observer, what they do not prove, and what to say to a person at first.',
    links: [
      {title: 'Signs by what I do', path: 'detect/signs-by-observer/'},
      {title: 'First contact with a possible victim', path: 'detect/first-contact/'},
      {title: 'The observation report', path: 'detect/observation-report/'},
    ],
  },
] as const;

/** The materials of the package; paths are relative to the current edition. */
export const MATERIALS = [
  {
    title: 'Reporting procedures',
    path: 'report/',
    line: 'Two procedures, for every category of personnel, and what happens after a report.',
  },
  {
    title: 'Detection and identification',
    path: 'detect/',
    line: 'Signs by form, place and observer, what they do not prove, first contact, the observation report.',
  },
  {
    title: 'Approaches by mandate',
    path: 'lead/',
    line: 'What each kind of mandate opens and closes, the first 90 days, and what each phase needs.',
  },
  {
    title: 'Operational materials from missions',
    path: 'operations/',
    line: 'What UNMIK, UNMIBH, UNMISET and UNMIL did, with dated figures, criticism and lessons. Templates.',
  },
  {
    title: 'Model legislation and institutions',
    path: 'law/',
    line: 'What each instrument asks, topic by topic; pitfalls; national plans and referral mechanisms.',
  },
  {
    title: 'Partner agencies',
    path: 'partners/',
    line: 'Who does what, a directory, a worksheet to map partners, and the referral pathway.',
  },
  {
    title: 'Training for local police and judiciary',
    path: 'training/',
    line: 'A catalogue, and module plans that are ready to run.',
  },
  {
    title: 'Experts and resources',
    path: 'experts/',
    line: 'Profiles, routes to obtain experts, money, and the request step by step.',
  },
  {
    title: 'Programme One: awareness',
    path: 'awareness/',
    line: 'What personnel must know, and templates to adapt: talks, cards, posters, notices.',
  },
  {
    title: 'Programme Two: conduct and accountability',
    path: 'framework/programme-two/',
    line: 'Standards, prevention, complaint mechanisms, and relations with the community.',
  },
  {
    title: 'Framework',
    path: 'framework/',
    line: 'The goal, the two objectives and the three programmes of the policy paper of 2004.',
  },
] as const satisfies readonly {title: string; path: string; line: string}[];

export const REGISTERS = [
  {title: 'Glossary', path: 'about/glossary/'},
  {title: 'Acronyms', path: 'about/acronyms/'},
  {title: 'Partners', path: 'partners/directory/'},
  {title: 'Sources', path: 'about/sources/'},
  {title: 'What the paper asked for', path: 'about/coverage/'},
] as const;

export const HOME = {
  short: 'Guidance for heads of mission on human trafficking',
  description:
    'Whom to tell, what to look for, and what a mission may do about human trafficking under its mandate.',
  title: 'Human trafficking: guidance for heads of mission and their staff',
  lead: 'What to look for, whom to tell, and what your mandate lets you do. Every statement shows what it rests on.',
  search: 'Search the package',
  searchHow: 'by word, symbol or acronym. Your words stay in this window.',
  holds: 'What the package holds',
  registers: 'Registers',
  thisEdition: 'This edition',
  edition: 'The links above lead to edition',
  whatIsAnEdition: 'What an edition is',
  allEditions: 'All editions, to read and to take along',
} as const;
