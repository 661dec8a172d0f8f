import {HeadingLevel, Paragraph, TabStopType, TextRun} from 'docx';
import {entriesOf, formatDate, type Edition, type SheetToFillIn} from '../edition';
import {DISCLAIMER} from '../edition/model/disclaimer';
import {packWord} from './pack-word';

type Field = SheetToFillIn['fields'][number];

/** Every sheet to fill in as a Word file. */
export async function toSheetFiles(edition: Edition): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const {record} of entriesOf(edition, 'sheets'))
    files.set(`sheets/${record.id}.docx`, await toSheetFile(record, edition));
  return files;
}

function toSheetFile(sheet: SheetToFillIn, {about}: Edition): Promise<Uint8Array> {
  const state = `Edition ${about.edition}, as of ${formatDate(about.as_of)}.`;
  return packWord(
    sheet.title,
    [
      new Paragraph({heading: HeadingLevel.HEADING_1, text: sheet.title}),
      new Paragraph({children: [new TextRun({text: sheet.warning, bold: true})]}),
      ...sheet.fields.flatMap(fieldOf),
      new Paragraph({
        spacing: {before: 200},
        children: [new TextRun({text: `${state} ${DISCLAIMER}`, italics: true})],
      }),
    ],
    about.as_of,
  );
}

const fieldOf = ({name, what, lines = 1, options}: Field): Paragraph[] => [
  new Paragraph({
    spacing: {before: 120},
    keepNext: lines > 0,
    children: [new TextRun({text: name, bold: true}), new TextRun({text: `  ${what}`, size: 16})],
  }),
  ...(options
    ? [new Paragraph(options.map((option) => `☐ ${option}`).join('     '))]
    : Array.from({length: lines}, emptyLine)),
];

/** A line to write on: it grows with what is typed, and is as wide as the sheet. */
const emptyLine = (): Paragraph =>
  new Paragraph({
    tabStops: [{type: TabStopType.RIGHT, position: 9_900, leader: 'underscore'}],
    children: [new TextRun({text: '\t'})],
  });
