/** A place in a text; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

export const FIRST: Position = {line: 1, column: 1};

/** Turns offsets of one text into positions, in logarithmic time. CRLF counts as one line end. */
export function createLineIndex(text: string): (offset: number) => Position {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      // `middle` lies between `low` and `high`, which are indexes of `starts`.
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
  };
}
