import type {Section} from '../extract/section';

/** Other names and words for a section that its title does not show. Searched; shown only as "also said". */
export function alsoOf({title, names}: Pick<Section, 'title' | 'names'>): string[] {
  return names
    .filter(({kind, text}) => kind !== 'title' && !title.includes(text))
    .map(({text}) => text);
}
