import type {ProvisionRow} from '../../remark/provision-columns';

/** A row of a table of the comparison, as it stands on the page. */
export interface TopicRow {
  row: HTMLTableRowElement;
  number: string;
  topic: string;
}

/** One of the tables: topics down, instruments across. */
export interface ComparisonTable {
  table: HTMLTableElement;
  /** Names in the order of the columns; the first column is that of the topics, and is left out. */
  instruments: string[];
  topics: TopicRow[];
}

export const readComparison = (root: ParentNode): ComparisonTable[] =>
  [...root.querySelectorAll<HTMLTableElement>('table.table--comparison')].map((table) => ({
    table,
    instruments: headsOf(table).map(({textContent}) => textContent ?? ''),
    topics: [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      row,
      number: row.dataset.number ?? '',
      topic: row.dataset.topic ?? '',
    })),
  }));

const headsOf = (table: HTMLTableElement): HTMLElement[] =>
  [...table.querySelectorAll<HTMLElement>('thead th')].slice(1);

/** The rows that the page holds on the topics and instruments wanted, as `toProvisionTable` takes them. */
export const toRows = (
  {table, instruments, topics}: ComparisonTable,
  edition: string,
  isWanted: (of: {topic: string; instrument: string}) => boolean,
): ProvisionRow[] =>
  topics.flatMap(({row, number, topic}) =>
    instruments.flatMap((instrument, column) => {
      if (!isWanted({topic, instrument})) return [];
      const date = headsOf(table)[column]?.dataset.date ?? '';
      const cell = row.cells[column + 1];
      return [...(cell?.querySelectorAll<HTMLElement>('.provision') ?? [])].map((one) => ({
        number,
        topic,
        instrument,
        date,
        place: wordsOf(one, '.provision__place'),
        force: wordsOf(one, '.force'),
        asks: wordsOf(one, '.provision__asks'),
        basis: one.dataset.basis ?? '',
        history: one.dataset.history ?? '',
        edition,
      }));
    }),
  );

const wordsOf = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent ?? '';
