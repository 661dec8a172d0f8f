import type {SheetFault} from './worksheet/partner-sheet';

const of = (count: number, all: number, what: string): string => `${count} of ${all} ${what}`;

/** Every word that citing says. */
export const CITE_WORDS = {
  choose: 'What to cite',
  form: 'As',
  footnote: 'Footnote',
  inText: 'In the text',
  copy: 'Copy',
  copied: 'Copied. It stays on the clipboard of this device until something else is copied.',
  copyByHand: 'This browser does not copy by itself. The words are marked: copy them by hand.',
} as const;

/** Every word that the choice of a mandate says. */
export const LENS_WORDS = {
  title: 'Show what is for',
  mandate: 'Mandate',
  phase: 'Phase',
  audience: 'Reader',
  all: {mandate: 'all mandates', phase: 'all phases', audience: 'all readers'},
  kept: 'Kept in this window only, until you leave the page. Nothing is stored or sent.',
  clear: 'Show everything again',
  /** `Shown for: Executive mandate · Start-up.` */
  shownFor: (chosen: readonly string[]) => `Shown for: ${chosen.join(' · ')}.`,
  folded: (count: number, total: number, choice: string) =>
    `${count} of ${total} entries ${count === 1 ? 'is' : 'are'} not for this ${choice} and ${count === 1 ? 'is' : 'are'} folded, with the reason.`,
  foldedHere: (count: number, total: number, choice: string) =>
    `${count} of ${total} here ${count === 1 ? 'is' : 'are'} not for this ${choice}: show ${count === 1 ? 'it' : 'them'}, and why`,
  noDuty: 'No duty is new, changed or ended for this choice.',
  noneFolded: 'All of it is for this choice.',
  requestedToo: (count: number) =>
    `${count} ${count === 1 ? 'applies' : 'apply'} only if mandated and requested.`,
  notNow: 'Not in this phase',
  otherReader: 'For other readers',
  notInMandate: 'It is not in this mandate.',
  isFor: (titles: readonly string[]) => `For: ${titles.join(' · ')}.`,
} as const;

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

/** Every word that the worksheet of partners says. */
export const WORKSHEET_WORDS = {
  title: 'Fill in the worksheet here',
  noTrace:
    'Nothing is stored on this machine, and nothing is sent. What you write is gone when you leave ' +
    'this page, unless you save it as a file. Others who use this machine can open such a file.',
  begin: 'Begin, or open one that you saved',
  open: 'Open a worksheet that you saved (CSV or YAML)',
  sheet: 'The sheet',
  partner: 'Partner',
  gap: 'Gap',
  add: (what: string): string => `Add another: ${what.toLowerCase()}`,
  remove: 'Take out',
  undo: 'Put it back',
  removed: (what: string, number: number): string => `${what} ${number} is taken out.`,
  saveCsv: 'Save as CSV',
  saveYaml: 'Save as YAML',
  checkAll: 'Check',
  file: (ending: string): string => `partner-map.${ending}`,
  saved: (kind: string): string =>
    kind === 'csv' ? 'Saved as partner-map.csv.' : 'Saved as partner-map.yml.',
  onlyPartners:
    'A CSV holds only the partners. What you wrote of the sheet and of gaps is not in it: save as YAML too.',
  faults: (count: number): string => {
    if (count === 0) return 'Nothing to correct was found.';
    return `${count} ${count === 1 ? 'field has' : 'fields have'} something to correct; it stands at the field.`;
  },
  refused: (file: string): string =>
    `${file} was not taken in. What you have written stays as it is.`,
  fault: ({row, column, what, cure}: SheetFault): string => {
    const place = [row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
    return `${place ? `${place}: ` : ''}${what}; ${cure}.`;
  },
  opened: (partners: number, before: number): string =>
    `${partners} ${partners === 1 ? 'partner' : 'partners'} taken in` +
    (before > 0 ? `, below the ${before} that stood there.` : '.'),
  headKept: 'What you wrote of the sheet itself stays; the file says something else.',
  cannotLoad: 'A part of this page could not be loaded. Try again.',
} as const;
