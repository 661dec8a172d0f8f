import type {Problem} from '../../edition/model/problem';
import {whereOf} from '../../edition/read/parse-records';
import type {ParsedYaml} from '../../edition/read/parse-yaml';
import {toLabel} from '../model/to-label';
import {toLineCure} from './to-line-problem';
import type {Cure, FieldProblem} from '../model/field-problem';

/** Where the value of a form stands in its file: `/3` for the fourth record of a list. */
export interface FormPlace {
  parsed: ParsedYaml;
  pointer: string;
}

/**
 * A problem with the field of the form that it belongs to.
 * @param text of the file, with what is wrong in it
 */
export function toFieldProblem(
  problem: Problem,
  {parsed, pointer: own}: FormPlace,
  text: string,
): FieldProblem {
  const {rule, line} = problem;
  const found = pointerOf(problem, parsed, own);
  const at = found === undefined ? undefined : found.slice(own.length);
  const pointer = at === undefined ? undefined : at + missingKey(problem);
  const mend = pointer === undefined ? undefined : toCure(problem, pointer, valueAt(parsed, found));
  const mendLine =
    pointer === undefined ? toLineCure(problem, text.split(/\r?\n/)[line - 1] ?? '') : undefined;
  return {
    ...toWords(problem, found === undefined ? undefined : valueAt(parsed, found)),
    rule,
    line,
    pointer,
    isWarning: problem.level === 'warning',
    ...(mend ? {mend} : {}),
    ...(mendLine ? {mendLine} : {}),
  };
}

/** In a form, what is missing in its file is a field that is still empty. */
function toWords(problem: Problem, value: unknown): Pick<FieldProblem, 'what' | 'cure' | 'where'> {
  const {what, cure, where} = problem;
  const key = missingKey(problem).slice(1);
  // The desk writes the quotes.
  if (key === '' && !(value === '' && problem.rule === 'schema'))
    return {what, cure: cure.replace('a date in quotes', 'a date'), where};
  return {
    what: 'is still empty',
    cure: 'fill it in',
    where: key === '' ? where : `${where} › ${toLabel(key)}`,
  };
}

/** The pointer of the value that stands where the problem is; the one that its words name, where several do. */
function pointerOf(problem: Problem, parsed: ParsedYaml, own: string): string | undefined {
  const stands = (places: ParsedYaml['valueAt']): string[] =>
    [...places]
      .filter(
        ([pointer, {line, column}]) =>
          line === problem.line &&
          column === problem.column &&
          (pointer === own || pointer.startsWith(`${own}/`)),
      )
      .map(([pointer]) => pointer);
  const candidates = [...stands(parsed.valueAt), ...stands(parsed.keyAt)];
  return (
    candidates.find((pointer) => whereOf(parsed.value, pointer) === problem.where) ??
    candidates[0] ??
    pointerAround(problem, parsed, own)
  );
}

/** The value in whose words the problem stands: the last that begins before it, where that is ours. */
function pointerAround(
  {line, column}: Problem,
  {valueAt: places}: ParsedYaml,
  own: string,
): string | undefined {
  const [last] = [...places]
    .filter(([, at]) => at.line < line || (at.line === line && at.column <= column))
    .sort(([, a], [, b]) => a.line - b.line || a.column - b.column)
    .slice(-1)
    .map(([pointer]) => pointer);
  return last?.startsWith(`${own}/`) ? last : undefined;
}

/** A key that is missing has no place; its field is below the group that lacks it. */
function missingKey({what}: Problem): string {
  const [, key] = /^lacks "([a-z_]+)"$/.exec(what) ?? [];
  return key === undefined ? '' : `/${key}`;
}

function valueAt({value}: ParsedYaml, pointer: string | undefined): unknown {
  return (pointer ?? '')
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}

function toCure({cure}: Problem, pointer: string, value: unknown): Cure | undefined {
  const [, meant] = /^did you mean "(.+)"\?$/.exec(cure) ?? [];
  if (meant !== undefined) return {label: `Write “${meant}”`, pointer, value: meant};
  const day = typeof value === 'string' ? toDay(value) : undefined;
  return day !== undefined && /date/.test(cure)
    ? {label: `Write “${day}”`, pointer, value: day}
    : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DATES = [
  /^(?<day>\d{1,2})\.? (?<month>[A-Za-z]{3,9}) (?<year>\d{4})$/,
  /^(?<month>[A-Za-z]{3,9}) (?<day>\d{1,2}),? (?<year>\d{4})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})$/,
  /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
];

/**
 * `9 October 2003`, `09.10.2003`, `October 9, 2003`, `10/25/2003` give a date like `2003-10-09`. With slashes nobody
 * knows which is the month, where both numbers could be.
 */
export function toDay(text: string): string | undefined {
  const found = DATES.map((date) => date.exec(text.trim())).find(Boolean);
  const {day, month, year} = found?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = /^\d/.test(month)
    ? Number(month)
    : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(written);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(written)
    ? undefined
    : written;
}
