const of = (count: number, all: number, what: string): string => `${count} of ${all} ${what}`;

/** Every word that the chooser of the comparison of laws says. */
export const LAW_WORDS = {
  title: 'Side by side: tick what you want to compare',
  instruments: 'Choose instruments',
  topics: 'Choose topics',
  nothingChosen: 'Nothing is ticked: all is shown. Up to four instruments show what each asks.',
  nothingHere: 'Nothing of what you chose stands in this table.',
  showAll: 'Show all',
  saveChosen: 'Save what is chosen as CSV',
  file: 'law-comparison-chosen.csv',
  chosen: (
    instruments: readonly string[],
    allInstruments: number,
    topics: number,
    allTopics: number,
  ): string =>
    `A choice is shown: ${of(topics, allTopics, 'topics')} and ` +
    `${of(instruments.length, allInstruments, 'instruments')}` +
    (instruments.length < allInstruments ? ` (${instruments.join('; ')})` : '') +
    `. Hidden: ${allInstruments - instruments.length} columns, ${allTopics - topics} rows.`,
} as const;

/** Every word that the planner of training says, beside those of the timetable. */
export const PLANNER_WORDS = {
  title: 'Make a timetable',
  forWhom: 'For',
  choose: 'choose who is trained',
  hours: 'Hours in all',
  start: 'The day begins at',
  saveCsv: 'Save as CSV',
  saveMarkdown: 'Save as Markdown',
  print: 'Print',
  file: 'training-timetable',
} as const;
