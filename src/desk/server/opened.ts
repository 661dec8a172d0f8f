import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {editSettings, editYaml, toPath} from '../../editing/edit-yaml';
import {findRecordEntry} from './find-record-entry';
import {parseFrontMatter} from '../../edition';
import {parseYaml, type ParsedYaml} from '../../edition/read/parse-yaml';
import type {OpenedValue} from '../model/desk-api';
import {AskedWrongly} from './read-json';
import type {WrittenEdition} from '../../editing/open-written-edition';
import {writeValue} from './write-value';

/** A record or a page that somebody works on: the value of its form, and how a new one is written into its file. */
export interface Opened {
  /** `agencies`, or `page`: the schema of the form. */
  schema: string;
  file: string;
  /** The text of the file as it stands on the disk. */
  text: string;
  /** What is compared to find out whether somebody else has changed it. */
  value: OpenedValue;
  /** Where the value of the form stands in a text of that file. */
  placeIn(text: string): {parsed: ParsedYaml; pointer: string};
  /** The text of the file with another value in it. */
  withValue(value: OpenedValue): string;
}

/** @throws AskedWrongly where there is no such record or page */
export function openThing(siteDir: string, desk: WrittenEdition, name: string): Opened {
  return name.endsWith('.md') ? openPage(siteDir, desk, name) : openRecord(siteDir, desk, name);
}

function openRecord(siteDir: string, desk: WrittenEdition, id: string): Opened {
  const entry = findRecordEntry(desk.current(), id);
  const {file, pointer, collection} = entry;
  const text = readFileSync(join(siteDir, file), 'utf8');
  return {
    schema: collection,
    file,
    text,
    value: {fields: entry.record},
    placeIn: (other) => ({parsed: parseYaml(other, file), pointer}),
    withValue: ({fields}) =>
      editYaml(text, file, (document) => writeValue(document, toPath(pointer), fields)),
  };
}

function openPage(siteDir: string, desk: WrittenEdition, path: string): Opened {
  const page = desk.current().pages.find((one) => one.path === path);
  if (!page) throw new AskedWrongly(`There is no page ${path} any more.`);
  const {file} = page;
  const text = readFileSync(join(siteDir, file), 'utf8');
  const {value, content} = parseFrontMatter(text, file);
  return {
    schema: 'page',
    file,
    text,
    value: {fields: value ?? {}, body: content},
    placeIn: (other) => ({parsed: parseFrontMatter(other, file), pointer: ''}),
    withValue: ({fields, body = content}) => {
      const edited = editSettings(text, file, (document) => writeValue(document, [], fields));
      return edited.slice(0, edited.length - content.length) + body;
    },
  };
}
