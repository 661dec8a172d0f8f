import {FACET_NAMES} from '../extract/facets';
import {fold} from '../text/fold';
import type {Store} from '../store/store';

/** A way to end the filter being typed. */
export interface Completion {
  /** The whole text with the filter ended. */
  text: string;
  /** The filter alone: `type:procedure`. */
  filter: string;
  /** What it stands for, in the reader's words. */
  label: string;
}

const MOST = 8;

/** How the last word can become a filter: `ty` gives `type:`, `type:pro` gives `type:procedure`. Nothing for other words. */
export function completeFilter(
  {labels, editions}: Pick<Store, 'labels' | 'editions'>,
  text: string,
): Completion[] {
  const last = /\S*$/.exec(text)![0];
  const before = text.slice(0, text.length - last.length);
  const [field, typed] = last.includes(':')
    ? [fold(last.slice(0, last.indexOf(':'))), fold(last.slice(last.indexOf(':') + 1))]
    : [fold(last), undefined];
  if (typed === undefined) {
    const facets =
      field.length < 2
        ? []
        : [...FACET_NAMES, 'edition'].filter((facet) => facet.startsWith(field));
    return facets.map((facet) => ({text: `${before}${facet}:`, filter: `${facet}:`, label: ''}));
  }
  const values =
    field === 'edition'
      ? editions.map(({name, edition}) => ({value: name, label: edition}))
      : (labels[FACET_NAMES.find((facet) => facet === field) ?? 'type'] ?? []);
  if (field !== 'edition' && !FACET_NAMES.some((facet) => facet === field)) return [];
  return values
    .filter(
      ({value, label}) =>
        (value.startsWith(typed) || fold(label).startsWith(typed)) && value !== typed,
    )
    .slice(0, MOST)
    .map(({value, label}) => ({
      text: `${before}${field}:${value} `,
      filter: `${field}:${value}`,
      label,
    }));
}
