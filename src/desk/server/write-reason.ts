import type {YAMLSeq} from 'yaml';
import {editYaml} from '../../editing/edit-yaml';
import {toNode, writeYaml} from '../../editing/write-yaml';
import type {Reason} from '../model/desk-api';
import {parseYaml} from '../../edition/read/parse-yaml';
import {writeValue} from './write-value';

type Entry = Reason & {ids: string[]};

/** The file of reasons with the reason for one record. A reason that it shares with others stays theirs. */
export function writeReason(
  text: string | undefined,
  file: string,
  id: string,
  {type, reason}: Reason,
): string {
  const entry: Entry = {type, reason, ids: [id]};
  if (text === undefined || text.trim() === '') return writeYaml([entry]);
  const entries = (parseYaml(text, file).value as Entry[] | undefined) ?? [];
  const own = entries.findIndex(({ids}) => ids.includes(id));
  const found = entries[own];
  if (found?.type === type && found.reason === reason) return text;
  return editYaml(text, file, (document) => {
    if (!found) return void (document.contents as YAMLSeq).add(toNode(entry));
    if (found.ids.length === 1) return writeValue(document, [own], entry);
    writeValue(
      document,
      [own, 'ids'],
      found.ids.filter((other) => other !== id),
    );
    (document.contents as YAMLSeq).add(toNode(entry));
  });
}
