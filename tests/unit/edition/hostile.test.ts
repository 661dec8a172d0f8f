import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {load} from 'js-yaml';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {formatProblem} from '../../../src/edition';
import {checkSite} from '../../../src/edition/check-site';
import {makeSite} from '../../fixtures/make-site';

/** A case of `tests/fixtures/hostile`: many of them stand in one site, which is checked once. */
interface Hostile {
  name: string;
  /** The file of the case. */
  file: string;
  /** What stands in it, as text or in base64; or that it is a link or a pipe. */
  text?: string;
  bytes?: string;
  is?: 'link' | 'pipe';
  /** Every line about its file, without the name of the file. */
  says: string[];
}

const SETTINGS =
  '---\ntitle: One\ndescription: A test page.\ntopic: about\naudience: [all]\nmandates: all\nreviewed: "2026-11-20"\nreview_by: "2027-11-20"\n---\n\n';
const RECORD = (id: string, text: string): string =>
  `- id: ${id}\n  duty: must-not\n  text: ${text}\n  audience: [all]\n  phase: [implementation]\n  topic: operations\n  mandates: all\n  reason: It feeds the trade.\n  basis: proposal\n`;

/** The cases of a part, each in a file of its own. */
function readCases(part: string): Hostile[] {
  const file = join(__dirname, '../../fixtures/hostile', `${part}.yml`);
  const cases = load(readFileSync(file, 'utf8')) as (Omit<Hostile, 'file'> & {file?: string})[];
  return cases.map((each, index) => {
    const {file = '', text = ''} = each;
    if (part === 'files')
      return file.endsWith('.md') ? {...each, file, text: `${SETTINGS}Text.\n`} : {...each, file};
    return part === 'pages'
      ? {...each, file: `docs/hostile-${index}.md`, text: `${SETTINGS}${text}\n\n## Afterwards\n`}
      : {...each, file: `data/guidance/hostile-${index}.yml`, text: RECORD(`h${index}`, text)};
  });
}

function place(dir: string, {file, text = '', bytes, is}: Hostile): void {
  const path = join(dir, file);
  mkdirSync(dirname(path), {recursive: true});
  if (is === 'link') symlinkSync('nowhere', path);
  else if (is === 'pipe') execFileSync('mkfifo', [path]);
  else writeFileSync(path, bytes === undefined ? text : Buffer.from(bytes, 'base64'));
}

/** Records that no page shows are another matter. */
const ELSEWHERE = 'orphan';

describe.each(['pages', 'yaml', 'records', 'files'])('hostile %s', (part) => {
  const cases = readCases(part).filter(({is}) => is !== 'pipe' || process.platform !== 'win32');
  const said = new Map<string, string[]>();
  beforeAll(() => {
    const site = makeSite();
    afterAll(site.remove);
    for (const each of cases) place(site.dir, each);
    for (const problem of checkSite(site.dir)) {
      if (problem.rule === ELSEWHERE) continue;
      const line = formatProblem(problem).slice(problem.file.length + 1);
      said.set(problem.file, [...(said.get(problem.file) ?? []), line]);
    }
  });

  test.each(cases)('$name', ({file, says}) => {
    expect(said.get(file) ?? []).toEqual(says);
  });
});
