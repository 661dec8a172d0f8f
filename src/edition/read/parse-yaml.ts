import {YAMLException, constructFromEvents, parseEvents} from 'js-yaml';
import type {Problem} from '../model/problem';
import {explainYaml} from './explain-yaml';
import {FIRST, type Position} from './line-index';
import {walkYamlEvents, type YamlFault} from './walk-yaml-events';

/** YAML as data: the value, and where each part of it stands. */
export interface ParsedYaml {
  value: unknown;
  /** The place of each value by its JSON pointer, for example `/0/sources/1/instrument`. */
  valueAt: ReadonlyMap<string, Position>;
  /** The place of its key by the JSON pointer of each value. */
  keyAt: ReadonlyMap<string, Position>;
  problems: Problem[];
}

export const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 30;
/** Keys, values and ends of lists. No file of an edition comes near. */
const MAX_EVENTS = 20_000;

/**
 * Reads one YAML document in a single parse. Refuses what data does not need and hostile files use:
 * aliases, anchors, tags, merge keys, duplicate keys, prototype keys, numbers that are not finite,
 * more than 1 MB or 20,000 keys and values, nesting over 30, several documents. Never throws on bad input.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const refuse = (faults: readonly YamlFault[]): ParsedYaml => ({
    value: undefined,
    valueAt: new Map(),
    keyAt: new Map(),
    problems: faults.map(({at, ...fault}) => ({file, ...at, ...fault, rule: 'yaml'})),
  });
  const refuseFile = (what: string, cure: string, at = FIRST): ParsedYaml =>
    refuse([{at, where: 'file', what, cure}]);

  if (Buffer.byteLength(text) > MAX_BYTES)
    return refuseFile('is over 1 MB', 'split it into files by theme');
  try {
    const events = parseEvents(text, {filename: file, maxDepth: MAX_DEPTH});
    if (events.length > MAX_EVENTS)
      return refuseFile(
        `holds more than ${MAX_EVENTS} keys and values`,
        'split it into files by theme',
      );
    const {valueAt, keyAt, faults} = walkYamlEvents(events, text);
    if (faults.length > 0) return refuse(faults);
    const documents = constructFromEvents(events, {source: text, filename: file, maxAliases: 0});
    if (documents.length !== 1) {
      const what = documents.length === 0 ? 'is empty' : `holds ${documents.length} documents`;
      return refuseFile(what, 'write exactly one YAML document in it');
    }
    return {value: documents[0], valueAt, keyAt, problems: []};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const {mark, reason} = error;
    const at = mark ? {line: mark.line + 1, column: mark.column + 1} : FIRST;
    const known = knownFault(reason);
    if (known) return refuseFile(...known, at);
    const {at: place, ...said} = explainYaml(text, at);
    return refuse([{at: place, where: 'line', ...said}]);
  }
}

/** What the reader itself says well enough to be put in words. */
function knownFault(reason: string): [what: string, cure: string] | undefined {
  if (reason.includes('duplicated')) return ['has the same key twice', 'keep one of the two keys'];
  if (reason.includes('maxDepth'))
    return [`nests lists more than ${MAX_DEPTH} levels deep`, 'write it flat'];
  return /\btag\b/.test(reason)
    ? ['begins with !, which has a meaning of its own here', 'put the whole text in quotes: "…"']
    : undefined;
}
