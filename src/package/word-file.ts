import {HeadingLevel, Paragraph, TextRun} from 'docx';
import type {BriefText} from './brief-text';
import {packWord} from './pack-word';

/** A brief as a Word document on one sheet. @param day that it is dated with, `2026-10-31` */
export const toWordFile = (text: BriefText, day: string): Promise<Uint8Array> =>
  packWord(
    text.title,
    [
      new Paragraph({heading: HeadingLevel.HEADING_1, text: text.title}),
      new Paragraph(text.state),
      ...text.parts.flatMap(({title, lines}) => [
        new Paragraph({heading: HeadingLevel.HEADING_2, text: title}),
        ...lines.map((line) => new Paragraph({bullet: {level: 0}, children: toRuns(line)})),
      ]),
      new Paragraph({children: [new TextRun({text: text.disclaimer, italics: true})]}),
    ],
    day,
  );

/** The duty before the colon stands out. */
function toRuns(line: string): TextRun[] {
  const [, duty, rest] = /^(Must not|Must|Should|May|Not yours)(: .*)$/s.exec(line) ?? [];
  return duty === undefined || rest === undefined
    ? [new TextRun(line)]
    : [new TextRun({text: duty, bold: true}), new TextRun(rest)];
}
