import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Edition, Problem} from '../edition';
import {didYouMean} from '../edition/model/suggest';
import {createValidator, type Schema} from '../edition/read/create-validator';
import {FIRST} from '../edition/read/line-index';
import {checkParsed} from '../edition/read/parse-records';
import {parseText} from '../edition/read/parse-text';
import {parseYaml} from '../edition/read/parse-yaml';
import type {CommentsFile} from './comments-file';

/**
 * The file of a reviewer, whoever wrote it: in its form, within its limits, about pages and records
 * that are there, or nothing of it. Signs that nobody sees are taken out; written as
 * escapes, which no draft does, they are refused.
 * @param file how messages name it
 * @param edition the one being written
 */
export function parseComments(
  raw: string,
  file: string,
  edition: Edition,
): {comments: CommentsFile | undefined; problems: Problem[]} {
  const {text, problems: unreadable} = parseText(raw, file);
  if (text === undefined) return {comments: undefined, problems: unreadable};
  // JSON is YAML too, and that reader knows where each part stands, and when to stop.
  const parsed = parseYaml(text, file);
  const problems = checkParsed(parsed, file, 'comments', createCommentsValidator());
  if (problems.length > 0) return {comments: undefined, problems};
  const found = parsed.value as CommentsFile;
  const names = [...edition.pages.map(({path}) => path), ...edition.records.keys()];
  const known = new Set(names);
  const unknown = found.comments.flatMap(({name}, index): Problem[] =>
    known.has(name)
      ? []
      : [
          {
            file,
            ...(parsed.valueAt.get(`/comments/${index}/name`) ?? FIRST),
            where: `comments › ${index + 1} › name`,
            what: `"${name}" is no page and no record of the edition being written`,
            cure: didYouMean(
              name,
              names,
              'it may have gone or been renamed since the draft was made',
            ),
            rule: 'comments',
          },
        ],
  );
  if (unknown.length > 0) return {comments: undefined, problems: unknown};
  return {comments: found, problems: []};
}

function createCommentsValidator() {
  const path = join(__dirname, 'comments.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  return createValidator(new Map([['comments', schema]])).validate;
}
