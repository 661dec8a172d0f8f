import type {Column} from './partner-sheet';

/** The columns of the sheet, as the page names them (`render-worksheet.ts`). */
export const readColumns = (place: HTMLElement): Column[] =>
  [...place.querySelectorAll<HTMLElement>('li[data-name]')].map(({dataset, textContent}) => ({
    name: dataset.name ?? '',
    what: textContent ?? '',
    options: dataset.options?.split('|') ?? [],
    kind: (dataset.kind as Column['kind'] | undefined) ?? 'text',
  }));
