import {COLLECTIONS} from '../model/collections';
import {formatDate} from '../model/format-date';
import type {Duty} from '../model/records.generated';
import {DUTY_EFFECTS} from './duty-effect';
import {formatRedline} from './redline';
import type {
  ComparisonJson,
  EditionName,
  FieldChangeJson,
  PageChangeJson,
  RecordChangeJson,
} from './to-comparison-json';

/**
 * A comparison as text for a screen: first what must be done differently, then all that changed,
 * why, and the words that went `[-so-]` and came `{+so+}`.
 * @param mandate what must be done differently is then told for missions of this kind
 */
export function formatComparison(
  {from, to, records, pages}: ComparisonJson,
  mandate?: string,
): string {
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
    ...toDutyLines(records, mandate),
    '',
    ...records.flatMap(toRecordLines),
    ...pages.flatMap(toPageLines),
  ];
  return lines.join('\n').trimEnd();
}

/** `CHANGED  MUST Report at once. (report-at-once)`, and under it why. */
function toDutyLines(records: readonly RecordChangeJson[], mandate: string | undefined): string[] {
  const whose = mandate === undefined ? '' : `, mandate ${mandate}`;
  const effectOf = ({effect, effect_by_mandate: byMandate}: RecordChangeJson) =>
    mandate === undefined ? effect : (byMandate?.[mandate] ?? (byMandate ? null : effect));
  const lines = DUTY_EFFECTS.flatMap((effect) =>
    records
      .filter((record) => effectOf(record) === effect)
      .flatMap(({duty, title, id, reason}) => [
        `${effect.toUpperCase()}  ${orderOf(duty)}${title} (${id})`,
        ...(reason === null ? [] : [`    why: ${reason}`]),
      ]),
  );
  const procedures = records.filter(({collection}) => collection === 'procedures');
  const too =
    procedures.length > 0
      ? [
          `Records of procedures changed too; read their steps again: ${procedures.map(({id}) => id).join(', ')}`,
        ]
      : [];
  return lines.length === 0
    ? [`What must be done differently${whose}: no duty is new, changed or ended.`, ...too]
    : [`What must be done differently${whose}:`, ...lines, ...too];
}

/** `MUST NOT `, so that the words of a title read as they are meant. */
const orderOf = (duty: Duty | null): string =>
  duty === null ? '' : `${duty.replace('-', ' ').toUpperCase()} `;

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
    `${type.toUpperCase()}  ${COLLECTIONS[collection].type} ${id}: ${orderOf(duty)}${title}`,
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

const toFieldLine = ({label, redline}: FieldChangeJson): string =>
  `    ${label}: ${formatRedline(redline)}`;
