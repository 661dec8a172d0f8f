import {Document, HeadingLevel, Packer, Paragraph, TextRun} from 'docx';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import type {BriefText} from './brief-text';

/** Zip knows no day before this one; every file in ours bears it. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A brief as a Word document on one sheet. The same words give the same bytes: the library writes
 * the present hour into the document and into the archive, which is replaced.
 * @param day that the document is dated with, `2026-10-31`
 */
export async function toWordFile(text: BriefText, day: string): Promise<Uint8Array> {
  const document = new Document({
    title: text.title,
    creator: 'Guidance package',
    styles: {default: {document: {run: {font: 'Calibri', size: 19}}}},
    sections: [
      {
        properties: {page: {margin: {top: 850, bottom: 850, left: 1000, right: 1000}}},
        children: [
          new Paragraph({heading: HeadingLevel.HEADING_1, text: text.title}),
          new Paragraph(text.state),
          ...text.parts.flatMap(({title, lines}) => [
            new Paragraph({heading: HeadingLevel.HEADING_2, text: title}),
            ...lines.map((line) => new Paragraph({bullet: {level: 0}, children: toRuns(line)})),
          ]),
          new Paragraph({children: [new TextRun({text: text.disclaimer, italics: true})]}),
        ],
      },
    ],
  });
  return withoutHour(await Packer.toBuffer(document), day);
}

/** The duty before the colon stands out. */
function toRuns(line: string): TextRun[] {
  const [, duty, rest] = /^(Must not|Must|Should|May|Not yours)(: .*)$/s.exec(line) ?? [];
  return duty === undefined || rest === undefined
    ? [new TextRun(line)]
    : [new TextRun({text: duty, bold: true}), new TextRun(rest)];
}

function withoutHour(archive: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(archive);
  const core = files['docProps/core.xml'];
  if (core)
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
    );
  return zipSync(files, {mtime: NO_DAY});
}
