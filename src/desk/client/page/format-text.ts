/** What a button of the toolbar makes of the words that are chosen. */
export type Format = 'bold' | 'heading' | 'list' | 'numbers' | 'paragraph' | 'table';

const TABLE = `| What | Who | When |
| --- | --- | --- |
|  |  |  |
`;

/** Begins a line of each kind. */
const BEGINNINGS: Partial<Record<Format, (index: number) => string>> = {
  heading: () => '## ',
  list: () => '- ',
  numbers: (index) => `${index + 1}. `,
};

/** How a line of any of these kinds begins. */
const BEGUN = /^\s*(?:#{1,6} |[-*] |\d+\. )/;

/**
 * The words with a form, or without it where they have it already.
 * @param words whole lines, but for bold
 */
export function formatText(format: Format, words: string): string {
  switch (format) {
    case 'bold': {
      const plain = /^\*\*([^]*)\*\*$/.exec(words)?.[1];
      return plain ?? `**${words.trim() || 'words'}**`;
    }
    case 'table':
      return `${words.trim() === '' ? '' : `${words}\n\n`}${TABLE}`;
    case 'paragraph':
      return `:p[short-id] ${words.trim() || 'One idea.'} :basis[proposal]`;
    default:
      return formatLines(words.split('\n'), BEGINNINGS[format] ?? (() => ''));
  }
}

function formatLines(lines: readonly string[], begin: (index: number) => string): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const isThere = filled.length > 0 && filled.every((line, index) => line.startsWith(begin(index)));
  const isOne = filled.length === 0;
  let at = 0;
  return lines
    .map((line) => {
      if (line.trim() === '' && !isOne) return line;
      const bare = line.replace(BEGUN, '');
      return isThere ? bare : begin(at++) + bare;
    })
    .join('\n');
}
