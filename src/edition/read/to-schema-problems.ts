import type {ErrorObject} from 'ajv';
import {didYouMean} from '../model/suggest';
import {wordsOf} from '../model/vocabulary';
import {escapePointer} from './walk-yaml-events';

/** A schema error in plain words; `pointer` says where, `onKey` that the key is meant and not the value. */
export interface SchemaProblem {
  pointer: string;
  onKey?: boolean;
  what: string;
  cure: string;
}

/** A hostile file may hold tens of thousands; an editor needs the first. */
const MAX_ERRORS = 500;

/** One plain problem for each fault: errors that only repeat another one are dropped. */
export function toSchemaProblems(all: readonly ErrorObject[]): SchemaProblem[] {
  if (all.length === 0) return [];
  const errors = all.slice(0, MAX_ERRORS);
  const pathsOf = (some: (error: ErrorObject) => unknown): ReadonlySet<string> =>
    new Set(errors.filter(some).map(({instancePath}) => instancePath));
  const listPaths = pathsOf(({parentSchema}) => wordsOf(parentSchema ?? {}));
  const branchPaths = pathsOf(({keyword}) => keyword === 'anyOf');
  return errors.flatMap((error) => {
    const {instancePath: pointer, keyword} = error;
    if (keyword === 'if' || keyword === 'allOf') return [];
    if (keyword === 'const' && (listPaths.has(pointer) || branchPaths.has(pointer))) return [];
    if (keyword === 'anyOf')
      return isInside(pointer, errors) ? [] : [{pointer, ...branchProblem(error)}];
    // The branches of a oneOf that the schema explains in a sentence of its own.
    if (keyword === 'required' && error.schemaPath.includes('/oneOf/')) return [];
    if (keyword === 'type' && branchPaths.has(pointer)) return [];
    return [toProblem(error)];
  });
}

const isInside = (pointer: string, errors: readonly ErrorObject[]): boolean =>
  errors.some(
    (error) =>
      error.instancePath.startsWith(`${pointer}/`) ||
      (error.instancePath === pointer && error.keyword === 'minItems'),
  );

function branchProblem(error: ErrorObject): {what: string; cure: string} {
  return {
    what: `is ${shown(error.data)}, which fits none of the forms allowed`,
    cure: 'write "all", or a list as the schema describes',
  };
}

function toProblem(error: ErrorObject): SchemaProblem {
  const {instancePath: pointer, keyword, params, data, parentSchema} = error;
  switch (keyword) {
    case 'errorMessage':
      return data !== null && typeof data === 'object'
        ? {pointer, what: 'is not complete', cure: error.message ?? 'see the schema'}
        : {pointer, what: `is ${shown(data)}`, cure: `it ${error.message ?? 'is not allowed'}`};
    case 'required':
      return {
        pointer,
        what: `lacks "${params.missingProperty}"`,
        cure: `add a line ${params.missingProperty}: …`,
      };
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
      return {
        pointer: `${pointer}/${escapePointer(key)}`,
        onKey: true,
        what: `has an unknown key "${key}"`,
        cure: didYouMean(key, known, `the keys are ${known.join(', ')}`),
      };
    }
    case 'oneOf': {
      const words = wordsOf(parentSchema ?? {})?.map((word) => word.value) ?? [];
      return {
        pointer,
        what: `is ${shown(data)}, which is not one of its words`,
        cure: didYouMean(String(data), words, `the words are ${words.join(', ')}`),
      };
    }
    case 'type':
      return {
        pointer,
        what: `is ${shown(data)}`,
        cure: `write ${TYPES[String(params.type)] ?? params.type}`,
      };
    case 'uniqueItems':
      return {pointer, what: 'holds the same value twice', cure: 'keep it once'};
    case 'minItems':
      return {pointer, what: 'has too few entries', cure: `write at least ${params.limit}`};
    case 'maxItems':
      return {pointer, what: 'has too many entries', cure: `write at most ${params.limit}`};
    case 'const':
      return {
        pointer,
        what: `is ${shown(data)}`,
        cure: `write ${JSON.stringify(params.allowedValue)}, or leave the key out`,
      };
    default:
      return {
        pointer,
        what: `is ${shown(data)}, and ${error.message ?? 'is not allowed'}`,
        cure: 'see the description in data/schemas',
      };
  }
}

const TYPES: Record<string, string> = {
  string: 'text (put numbers and dates in quotes)',
  array: 'a list: lines that begin with a hyphen',
  object: 'keys and values',
  boolean: 'true or false',
  integer: 'a whole number',
};

function shown(value: unknown): string {
  if (value === null) return 'empty';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
