import {FACET_NAMES, type FacetLabels} from '../extract/facets';
import {fold} from '../text/fold';

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

/**
 * How the last word can become a filter: `ty` gives `type:`, `type:pro` gives `type:procedure`.
 * Nothing for other words.
 */
export function completeFilter(labels: FacetLabels, text: string): Completion[] {
  const last = /\S*$/.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - last.length);
  const [field, typed] = last.includes(':')
    ? [fold(last.slice(0, last.indexOf(':'))), fold(last.slice(last.indexOf(':') + 1))]
    : [fold(last), undefined];
  if (typed === undefined) {
    const facets = field.length < 2 ? [] : FACET_NAMES.filter((facet) => facet.startsWith(field));
    return facets.map((facet) => ({text: `${before}${facet}:`, filter: `${facet}:`, label: ''}));
  }
  const facet = FACET_NAMES.find((name) => name === field);
  return (facet ? (labels[facet] ?? []) : [])
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
