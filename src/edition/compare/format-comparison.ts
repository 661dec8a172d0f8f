import {COLLECTIONS} from '../model/collections';
import {formatDate} from '../model/format-date';
import {formatRedline} from './redline';
import type {
  ComparisonJson,
  EditionName,
  FieldChangeJson,
  PageChangeJson,
  RecordChangeJson,
} from './to-comparison-json';

/** A comparison as text for a screen: what changed, why, and the words that went `[-so-]` and came `{+so+}`. */
export function formatComparison({from, to, records, pages}: ComparisonJson): string {
  const lines = [
    `What changed from ${editionLine(from)} to ${editionLine(to)}`,
    countLine(
      'Records',
      records.map(({type}) => type),
    ),
    countLine(
      'Pages',
      pages.map(({type}) => type),
    ),
    '',
    ...records.flatMap(toRecordLines),
    ...pages.flatMap(toPageLines),
  ];
  return lines.join('\n').trimEnd();
}

const editionLine = ({edition, as_of}: EditionName): string =>
  `edition ${edition} (as of ${formatDate(as_of)})`;

function countLine(what: string, types: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return `${what}: ${[...counts].map(([type, count]) => `${count} ${type}`).join(', ') || 'no change'}`;
}

function toRecordLines({
  id,
  collection,
  title,
  duty,
  type,
  reason,
  reasons,
  page_before,
  page_after,
  fields,
}: RecordChangeJson): string[] {
  const moved =
    page_before !== null && page_after !== null && page_before !== page_after
      ? [`    moved from ${page_before} to ${page_after}`]
      : [];
  return [
    `${type.toUpperCase()}  ${COLLECTIONS[collection].type} ${id}: ${duty === null ? '' : `${duty.replace('-', ' ').toUpperCase()} `}${title}`,
    ...(reasons?.map(
      ({edition, type: was, reason: why}) => `    why, edition ${edition} (${was}): ${why}`,
    ) ?? (reason === null ? [] : [`    why: ${reason}`])),
    ...moved,
    ...fields.map(toFieldLine),
    '',
  ];
}

function toPageLines({
  path,
  title,
  type,
  other_path,
  settings,
  paragraphs,
}: PageChangeJson): string[] {
  const other =
    other_path === null
      ? []
      : [
          type === 'removed'
            ? `    readers are sent to ${other_path}`
            : `    moved from ${other_path}`,
        ];
  return [
    `${type.toUpperCase()}  page ${path}: ${title}`,
    ...other,
    ...settings.map(toFieldLine),
    ...paragraphs.map(
      ({id, under, redline}) =>
        `    ${id === null ? under : `${under}, paragraph ${id}`}: ${formatRedline(redline)}`,
    ),
    '',
  ];
}

const toFieldLine = ({field, redline}: FieldChangeJson): string =>
  `    ${field}: ${formatRedline(redline)}`;
