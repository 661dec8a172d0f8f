import {toPageChangeId} from '../../edition/compare/page-change-id';
import type {RedlinePart} from '../../edition/compare/redline';
import type {
  EditionName,
  FieldChangeJson,
  PageChangeJson,
  RecordChangeJson,
} from '../../edition/compare/to-comparison-json';
import {COLLECTIONS} from '../../edition/model/collections';
import type {EditionSections, Section} from './section';
import {toTypeLabels} from './to-type-labels';

/** One page on what changed, as `src/plugin/to-changes-pages.ts` makes it. */
export interface ChangesPart {
  /** Its folder; empty for the first. */
  slug: string;
  title: string;
  records: readonly RecordChangeJson[];
  pages: readonly PageChangeJson[];
  from: EditionName;
  to: EditionName;
  /** Words for the types of change. */
  types: Readonly<Record<string, string>>;
}

/** So much of the changed words is searched and shown, in characters. */
const LONGEST = 400;

/**
 * What search holds of the changes between two editions: a small section for each entry, with its
 * kind, its reason and the words that changed. They have a store of their own, because their pages
 * lie outside of the editions.
 */
export function changesToSections(parts: readonly ChangesPart[]): EditionSections {
  const sections = parts.flatMap((part) => [
    ...part.records.map((change) => toRecordSection(part, change)),
    ...part.pages.map((change) => toPageSection(part, change)),
  ]);
  const [first] = parts;
  const [from, to] = [first?.from, first?.to];
  return {
    edition: {
      name: `${from?.name}-to-${to?.name}`,
      edition: `${to?.edition}, what changed since ${from?.edition}`,
      asOf: to?.as_of ?? '',
    },
    sections,
    labels: {type: toTypeLabels(sections)},
  };
}

function toRecordSection(
  {slug, title: part, types}: ChangesPart,
  {id, title, collection, type, reason, fields}: RecordChangeJson,
): Section {
  return {
    address: `${slug && `${slug}/`}#${id}`,
    title,
    breadcrumbs: [part, types[type] ?? type],
    type: COLLECTIONS[collection].type,
    text: [reason ?? '', ...fields.map(toFieldText)].join(' ').trim().slice(0, LONGEST),
    names: [{kind: 'title', text: title}],
    facets: {},
  };
}

function toPageSection(
  {slug, title: part}: ChangesPart,
  {path, title, settings, paragraphs}: PageChangeJson,
): Section {
  return {
    address: `${slug}/#${toPageChangeId(path)}`,
    title,
    breadcrumbs: [part],
    type: 'page',
    text: [...settings.map(toFieldText), ...paragraphs.map(({redline}) => toChanged(redline))]
      .join(' ')
      .trim()
      .slice(0, LONGEST),
    names: [{kind: 'title', text: title}],
    facets: {},
  };
}

const toFieldText = ({label, redline}: FieldChangeJson): string =>
  `${label}: ${toChanged(redline)}`;

/** The words that one edition has and the other has not. */
const toChanged = (redline: readonly RedlinePart[]): string =>
  redline
    .filter(({kind}) => kind !== 'same')
    .map(({text}) => text.trim())
    .join(' … ');
