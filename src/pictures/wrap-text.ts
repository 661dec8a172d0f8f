import {textWidth} from './text-width';

/**
 * A text in lines that are no wider than `width`. A word that is wider by itself goes on in the
 * next line; nothing is left out.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => cutWord(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The word, or the parts of it that fit. */
function cutWord(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return word === '' ? [] : [word];
  const parts: string[] = [];
  let part = '';
  for (const {segment} of new Intl.Segmenter().segment(word)) {
    if (part !== '' && textWidth(part + segment, size) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
