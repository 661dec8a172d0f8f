import type {Edition} from '../../edition';
import type {RenderedPage} from '../../remark/render-pages';
import {createAnalyzer, type Analyze} from '../text/analyze';
import {extractPage} from './extract-page';
import {FACETS, type Facet, type FacetLabel, type FacetLabels} from './facets';
import {shortNameOf} from './record-names';
import {createRelater, recordsOfFacet} from './related-facets';
import type {EditionSections, Section} from './section';
import {toTypeLabels} from './to-type-labels';

/** What search holds of an edition, read from its pages. */
export function toSections(
  edition: Edition,
  pages: readonly RenderedPage[],
  analyze: Analyze = createAnalyzer(),
): EditionSections {
  const {folders, about} = edition;
  const sections = [...pages]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((page) => extractPage(page, edition, analyze))
    .map(createRelater(edition));
  return {
    edition: {name: folders.name, edition: about.edition, asOf: about.as_of},
    sections,
    labels: toLabels(edition, sections),
  };
}

/** Only values that occur. */
function toLabels(edition: Edition, sections: readonly Section[]): FacetLabels {
  const labels = FACETS.map((facet) => {
    const used = new Set(sections.flatMap(({facets}) => facets[facet] ?? []));
    return [
      facet,
      valuesOf(edition, facet)
        .filter(({value}) => value !== 'all' && used.has(value))
        .map(({value, label}) => ({value, label})),
    ] as const;
  });
  return {
    type: toTypeLabels(sections),
    ...Object.fromEntries(labels),
  };
}

/** The values of a dimension: records where it has records, else the words the schemas allow. */
function valuesOf(edition: Edition, facet: Facet): readonly FacetLabel[] {
  if (facet === 'mandate') {
    return [...edition.records.values()]
      .flatMap((entry) =>
        entry.collection === 'mandates'
          ? [entry.record as {id: string; title: string; order: number}]
          : [],
      )
      .sort((a, b) => a.order - b.order)
      .map(({id, title}) => ({value: id, label: title}));
  }
  const records = recordsOfFacet(edition, facet);
  if (records.length === 0) return edition.vocabulary.get(facet) ?? [];
  return records
    .map((entry) => ({value: entry.id, label: shortNameOf(entry)}))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}
