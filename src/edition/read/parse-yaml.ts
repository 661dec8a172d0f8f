import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  YAMLException,
  constructFromEvents,
  getScalarValue,
  parseEvents,
  type Event,
} from 'js-yaml';
import {createLineIndex, FIRST, type Position} from './line-index';
import type {Problem} from '../model/problem';

/** YAML as data: the value, and where each part of it stands. */
export interface ParsedYaml {
  value: unknown;
  /** JSON pointer of a value, for example `/0/sources/1/instrument`, to its place. */
  valueAt: ReadonlyMap<string, Position>;
  /** JSON pointer of a value to the place of its key. */
  keyAt: ReadonlyMap<string, Position>;
  problems: Problem[];
}

export const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 30;
/** A hostile file may hold hundreds of thousands of faults; an editor needs the first few. */
const MAX_PROBLEMS = 20;
const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads one YAML document in a single parse. Refuses what data does not need and hostile files use:
 * aliases, anchors, tags, merge keys, duplicate keys, prototype keys, numbers that are not finite,
 * more than 1 MB, nesting over 30, several documents. Never throws on bad input.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const nothing = {
    value: undefined,
    valueAt: new Map<string, Position>(),
    keyAt: new Map<string, Position>(),
  };
  const problem = (at: Position, where: string, what: string, cure: string): Problem => ({
    file,
    ...at,
    where,
    what,
    cure,
    rule: 'yaml',
  });
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return {
      ...nothing,
      problems: [problem(FIRST, 'file', 'is over 1 MB', 'split it into files by theme')],
    };
  }
  if (text.startsWith('\uFEFF')) {
    return {
      ...nothing,
      problems: [
        problem(FIRST, 'file', 'begins with a byte-order mark', 'save it as UTF-8 without BOM'),
      ],
    };
  }
  try {
    const events = parseEvents(text, {filename: file, maxDepth: MAX_DEPTH});
    const walk = walkEvents(events, text, problem);
    if (walk.problems.length > 0) return {...nothing, problems: walk.problems};
    const documents = constructFromEvents(events, {source: text, filename: file, maxAliases: 0});
    if (documents.length !== 1) {
      const what = documents.length === 0 ? 'is empty' : `holds ${documents.length} documents`;
      return {
        ...nothing,
        problems: [problem(FIRST, 'file', what, 'write exactly one YAML document in it')],
      };
    }
    return {value: documents[0], valueAt: walk.valueAt, keyAt: walk.keyAt, problems: []};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark ? {line: error.mark.line + 1, column: error.mark.column + 1} : FIRST;
    return {
      ...nothing,
      problems: [problem(at, 'file', `is not valid YAML: ${error.reason}`, cureOf(error.reason))],
    };
  }
}

function cureOf(reason: string): string {
  if (reason.includes('duplicated')) return 'keep one of the two keys';
  if (reason.includes('tab')) return 'indent with spaces';
  if (reason.includes('maxDepth')) return 'nest less than 30 levels deep';
  if (reason.includes('tag')) return 'write plain values, without a tag that begins with !';
  return 'check the indentation, and put text that holds ": " or " #" in quotes';
}

interface Frame {
  pointer: string;
  /** Next index of a sequence; -1 in a mapping. */
  index: number;
  /** In a mapping: the key just read, while its value is awaited. */
  key: string | undefined;
}

type Refuse = (at: Position, where: string, what: string, cure: string) => Problem;

function walkEvents(events: readonly Event[], source: string, refuse: Refuse) {
  const positionOf = createLineIndex(source);
  const valueAt = new Map<string, Position>([['', FIRST]]);
  const keyAt = new Map<string, Position>();
  const problems: Problem[] = [];
  const stack: Frame[] = [];

  const nextPointer = (): string => {
    const frame = stack[stack.length - 1];
    if (!frame) return '';
    const step = frame.index >= 0 ? String(frame.index++) : escapePointer(frame.key ?? '');
    frame.key = undefined;
    return `${frame.pointer}/${step}`;
  };

  for (const event of events) {
    if (problems.length >= MAX_PROBLEMS) break;
    if (event.type === EVENT_DOCUMENT) continue;
    if (event.type === EVENT_POP) {
      stack.pop();
      continue;
    }
    const offset =
      event.type === EVENT_SCALAR
        ? event.valueStart
        : event.type === EVENT_ALIAS
          ? event.anchorStart
          : event.start;
    const at = positionOf(Math.max(0, offset));
    const frame = stack[stack.length - 1];
    const where = frame?.pointer
      ? frame.pointer
          .slice(1)
          .split('/')
          .map((step) => (/^\d+$/.test(step) ? `entry ${Number(step) + 1}` : step))
          .join(' › ')
      : 'file';
    if (event.type === EVENT_ALIAS) {
      problems.push(refuse(at, where, 'uses an alias (*)', 'write the value out in full'));
      nextPointer();
      continue;
    }
    if (event.anchorStart >= 0)
      problems.push(
        refuse(
          positionOf(event.anchorStart),
          where,
          'uses an anchor (&)',
          'write the value out where it is needed',
        ),
      );
    if (event.tagStart >= 0)
      problems.push(
        refuse(
          positionOf(event.tagStart),
          where,
          'uses a tag (!)',
          'write plain values, without a tag',
        ),
      );

    const isKey = frame !== undefined && frame.index < 0 && frame.key === undefined;
    if (isKey) {
      const key = event.type === EVENT_SCALAR ? getScalarValue(source, event) : '';
      frame.key = key;
      keyAt.set(`${frame.pointer}/${escapePointer(key)}`, at);
      if (key === '<<')
        problems.push(refuse(at, where, 'uses a merge key (<<)', 'write the keys out in full'));
      else if (HOSTILE_KEYS.has(key))
        problems.push(
          refuse(at, where, `uses the key "${key}", which is not allowed`, 'choose another key'),
        );
      else if (event.type !== EVENT_SCALAR)
        problems.push(refuse(at, where, 'uses a list or a map as a key', 'use a word as the key'));
      if (event.type !== EVENT_SCALAR)
        stack.push({pointer: '', index: event.type === EVENT_SEQUENCE ? 0 : -1, key: undefined});
      continue;
    }
    const pointer = nextPointer();
    valueAt.set(pointer, offset >= 0 ? at : (keyAt.get(pointer) ?? at));
    if (event.type === EVENT_SCALAR) {
      const raw = event.style === 1 ? getScalarValue(source, event) : '';
      if (/^[-+]?\.(inf|nan)$/i.test(raw))
        problems.push(
          refuse(
            at,
            where,
            `holds ${raw}, which is not a number`,
            'write a number, or put it in quotes',
          ),
        );
    } else {
      stack.push({pointer, index: event.type === EVENT_SEQUENCE ? 0 : -1, key: undefined});
    }
  }
  return {valueAt, keyAt, problems};
}

/** `a/b` becomes `a~1b`, as RFC 6901 asks. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
