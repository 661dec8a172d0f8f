import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  SCALAR_STYLE,
  getScalarValue,
  type Event,
} from 'js-yaml';
import {findHiddenSigns, RETYPE} from '../model/hidden-signs';
import {createLineIndex, FIRST, type Position} from './line-index';

/** What an editor must change, without the file it is in. */
export interface YamlFault {
  at: Position;
  where: string;
  what: string;
  cure: string;
}

export interface YamlPlaces {
  valueAt: Map<string, Position>;
  keyAt: Map<string, Position>;
  faults: YamlFault[];
}

/** A list or map that is being read. */
interface Frame {
  pointer: string;
  /** Next index of a list; -1 in a map. */
  index: number;
  /** In a map: the key whose value comes next. */
  key: string | undefined;
}

type NodeEvent = Exclude<Event, {type: typeof EVENT_DOCUMENT | typeof EVENT_POP}>;

/** A hostile file may hold hundreds of thousands of faults; an editor needs the first few. */
const MAX_FAULTS = 20;
const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const {PLAIN, LITERAL_BLOCK: LITERAL, FOLDED_BLOCK: FOLDED} = SCALAR_STYLE;
type ScalarEvent = Extract<Event, {type: typeof EVENT_SCALAR}>;

/** Where each key and value of a YAML document stands, and what in it is refused. */
export function walkYamlEvents(events: readonly Event[], source: string): YamlPlaces {
  const positionOf = createLineIndex(source);
  const valueAt = new Map<string, Position>([['', FIRST]]);
  const keyAt = new Map<string, Position>();
  const faults: YamlFault[] = [];
  const stack: Frame[] = [];
  let last = 0;

  for (const event of events) {
    if (faults.length >= MAX_FAULTS) break;
    if (event.type === EVENT_DOCUMENT) {
      if (event.directives.length > 0)
        faults.push({
          at: FIRST,
          where: 'file',
          what: 'begins with a line for the reader of YAML (%)',
          cure: 'remove the lines that begin with %, and the line --- below them',
        });
      continue;
    }
    if (event.type === EVENT_POP) {
      stack.pop();
      continue;
    }
    const parent = stack.at(-1);
    const offset = offsetOf(event);
    const at = positionOf(Math.max(0, offset));
    const refuse = (what: string, cure: string, place = at) =>
      faults.push({at: place, where: describe(parent), what, cure});

    if (event.type === EVENT_ALIAS) {
      refuse('uses an alias (*)', 'write the value out in full');
      nextPointer(parent);
      continue;
    }
    if (event.anchorStart >= 0)
      refuse(
        'uses an anchor (&)',
        'write the value out where it is needed',
        positionOf(event.anchorStart),
      );
    if (event.tagStart >= 0)
      refuse('uses a tag (!)', 'write plain values, without a tag', positionOf(event.tagStart));

    const isScalar = event.type === EVENT_SCALAR;
    if (isScalar) for (const {what, cure} of scalarFaults(source, event)) refuse(what, cure);
    const isKey = parent !== undefined && parent.index < 0 && parent.key === undefined;
    if (isKey) {
      const key = isScalar ? getScalarValue(source, event) : '';
      parent.key = key;
      keyAt.set(`${parent.pointer}/${escapePointer(key)}`, at);
      const lost = /^[ \t]*:[ \t]+(#\S.*)/.exec(isScalar ? source.slice(event.valueEnd) : '');
      if (lost?.[1]) refuse(...lostWords(lost[1]));
      else if (key === '<<') refuse('uses a merge key (<<)', 'write the keys out in full');
      else if (HOSTILE_KEYS.has(key))
        refuse(`uses the key "${key}", which is not allowed`, 'choose another key');
      else if (!isScalar) refuse('uses a list or a map as a key', 'use a word as the key');
      if (!isScalar) stack.push(toFrame(event, ''));
      continue;
    }
    const pointer = nextPointer(parent);
    // A missing value stands at its key, or behind what stands before it.
    valueAt.set(pointer, offset >= 0 ? at : (keyAt.get(pointer) ?? positionOf(last)));
    if (offset >= 0) last = offset;
    if (!isScalar) {
      stack.push(toFrame(event, pointer));
      continue;
    }
  }
  return {valueAt, keyAt, faults};
}

/** Words behind a # that YAML takes for a note. */
const lostWords = (lost: string): [what: string, cure: string] => [
  `loses the words after it: ${lost.slice(0, 40)}`,
  'put the whole text in quotes: "… #1 …"; a note of yours goes on a line of its own',
];

/** What editors do not see that YAML reads otherwise than they mean it. */
function scalarFaults(source: string, event: ScalarEvent): {what: string; cure: string}[] {
  const value = getScalarValue(source, event);
  // Signs that stand in the text as they are were found when it was read; these were written as "\u202E".
  const hidden = findHiddenSigns(value).map(({name}) => ({what: `holds ${name}`, cure: RETYPE}));
  const lost = behindValue(source, event);
  const [loses, quoteAll] = lostWords(lost?.trim() ?? '');
  const faults: [boolean, string, string][] = [[lost !== undefined, loses, quoteAll]];
  if (event.style === PLAIN) faults.push(...plainFaults(value));
  return [...hidden, ...faults.flatMap(([is, what, cure]) => (is ? [{what, cure}] : []))];
}

/** Words behind a value that YAML takes for a note: on its line, behind the sign that opens a block, or below it. */
function behindValue(source: string, event: ScalarEvent): string | undefined {
  if (event.style === LITERAL || event.style === FOLDED)
    return /[|>][-+\d]{0,2}[ \t]+(#[^\n]*)\n\s*$/.exec(
      source.slice(Math.max(0, event.valueStart - 300), event.valueStart),
    )?.[1];
  if (event.valueStart < 0) return undefined;
  const rest = source.slice(event.valueEnd, event.valueEnd + 2000);
  // Behind quotes or brackets "# note" is one; words that were meant begin without a blank: #1325.
  const onItsLine =
    /^[ \t]+(#.*)/.exec(event.style === PLAIN ? rest : '') ??
    /^["']?[ \t]*[\]},]*[ \t]+(#\S.*)/.exec(rest);
  if (onItsLine || event.style !== PLAIN) return onItsLine?.[1];
  const below = /^[ \t]*\n( +)(#\S.*)/.exec(rest);
  const line = source.slice(source.lastIndexOf('\n', event.valueStart) + 1, event.valueStart);
  const indent = /^[ -]*/.exec(line)?.[0].length ?? 0;
  return below && (below[1]?.length ?? 0) > indent ? below[2] : undefined;
}

const IN_QUOTES = 'put the whole text in straight quotes: "…"';

/** What is wrong with a value without quotes. */
const plainFaults = (value: string): [boolean, string, string][] => [
  [
    /^[-+]?\.(inf|nan)$/i.test(value),
    `holds ${value}, which is not a number`,
    'write a number, or put it in quotes',
  ],
  [
    /^\d+(:[0-5]?\d)+$/.test(value),
    `is ${value}, which some programs read as a number of seconds`,
    `put it in quotes: "${value}"`,
  ],
  [
    /^\d{4}-\d\d?-\d\d?(?:[Tt ]\d.*)?$/.test(value),
    `is ${value}, which some programs read as a point in time`,
    `put it in quotes: "${value}"`,
  ],
  [
    /^[“”„«‹‘‚「『″].*[“”»›’」』″]$/su.test(value),
    'stands in quotation marks that YAML does not know, which readers would see',
    IN_QUOTES,
  ],
  [
    /^(?:[“„][^“”]*|«[^»]*|‹[^›]*|「[^」]*|『[^』]*|″[^″]*)$/u.test(value),
    'begins with a quotation mark that is never closed',
    IN_QUOTES,
  ],
  [
    (value.endsWith('"') && value.split('"').length % 2 === 0) ||
      /^(?:[^“”„]*”|[^«]*»|[^‹]*›|[^「]*」|[^『]*』|[^″]*″)$/u.test(value),
    'ends in a quotation mark that was not opened',
    IN_QUOTES,
  ],
];

function offsetOf(event: NodeEvent): number {
  if (event.type === EVENT_SCALAR) return event.valueStart;
  return event.type === EVENT_ALIAS ? event.anchorStart : event.start;
}

const toFrame = (event: NodeEvent, pointer: string): Frame => ({
  pointer,
  index: event.type === EVENT_SEQUENCE ? 0 : -1,
  key: undefined,
});

/** The JSON pointer of the value that comes next in a list or map. */
function nextPointer(parent: Frame | undefined): string {
  if (!parent) return '';
  const step = parent.index >= 0 ? String(parent.index++) : escapePointer(parent.key ?? '');
  parent.key = undefined;
  return `${parent.pointer}/${step}`;
}

/** `/3/sources` reads `entry 4 › sources`. */
function describe(parent: Frame | undefined): string {
  if (!parent?.pointer) return 'file';
  const steps = parent.pointer.slice(1).split('/');
  return steps.map((step) => (/^\d+$/.test(step) ? `entry ${Number(step) + 1}` : step)).join(' › ');
}

/** `a/b` becomes `a~1b`, as RFC 6901 asks. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
