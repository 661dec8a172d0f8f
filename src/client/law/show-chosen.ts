import type {ComparisonTable} from './read-comparison';

/** What a reader wants to see; where a set is empty, all. */
export interface Chosen {
  instruments: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** With so few columns there is room for what each instrument asks. */
const FEW = 4;

export const wants = (chosen: ReadonlySet<string>, one: string): boolean =>
  chosen.size === 0 || chosen.has(one);

/** Hides every column and row that was not chosen. @returns whether anything of the table is left */
export function showChosen({table, instruments, topics}: ComparisonTable, chosen: Chosen): boolean {
  const columns = [true, ...instruments.map((name) => wants(chosen.instruments, name))];
  for (const row of table.rows)
    [...row.cells].forEach((cell, index) => {
      cell.hidden = !columns[index];
    });
  for (const {row, topic} of topics) row.hidden = !wants(chosen.topics, topic);
  shape(table, columns.filter(Boolean).length - 1);
  return columns.lastIndexOf(true) > 0 && topics.some(({row}) => !row.hidden);
}

/**
 * A few columns are read row by row: what is asked comes in, a phone shows cards, and paper a table
 * (`tables.css`).
 */
function shape(table: HTMLTableElement, columns: number): void {
  const isWide = table.rows[0]!.cells.length - 1 > FEW;
  const isFew = columns <= FEW;
  for (const asks of table.querySelectorAll<HTMLElement>('.provision__asks')) asks.hidden = !isFew;
  if (!isWide) return;
  table.classList.toggle('table--near', isFew);
  table.classList.toggle('table--grid', !isFew);
  table.classList.toggle('table--cards', isFew);
  table.classList.toggle('table--many', !isFew);
}
