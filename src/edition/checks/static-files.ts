import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {nameFault} from '../model/file-names';
import type {Problem} from '../model/problem';
import {createLineIndex, type Position} from '../read/line-index';
import {listFolder} from '../read/list-folder';
import {parseYaml} from '../read/parse-yaml';
import {readText, toFileProblem} from '../read/read-text';
import {drawingFault} from './drawing-fault';
import {PICTURES, pictureFault} from './picture-fault';

const FOLDER = 'static';
/** What readers take along, the sign of the package, and the picture of the README. */
const PLACES = /^static\/(?:templates\/|mark\.svg$|readme-home\.png$)/;
const TEXTS = new Set(['svg', 'csv', 'yml', 'txt']);
/** A cell that begins like a formula. */
const FORMULA = /(?<=^|[,;\t\n]"?)[=+@\-|](?=[A-Za-z(=@|]).*/;
const MAX_PICTURE_BYTES = 2_000_000;

/** Files that are served as they are are of a few kinds, and are what their endings say. */
export function checkStaticFiles(siteDir: string): Problem[] {
  const {files, problems} = listFolder(siteDir, FOLDER);
  return [...problems, ...files.flatMap((path) => checkFile(siteDir, path))];
}

function checkFile(siteDir: string, path: string): Problem[] {
  const problems = checkContent(siteDir, path);
  return problems.length > 0 || PLACES.test(path)
    ? problems
    : [
        toFileProblem(
          path,
          'stands where nothing is served from',
          'put what readers take along into static/templates',
        ),
      ];
}

function checkContent(siteDir: string, path: string): Problem[] {
  const say = (what: string, cure: string, at?: Position): Problem[] => [
    toFileProblem(path, what, cure, at),
  ];
  const name = path.split('/').at(-1) ?? '';
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const stems = [...path.split('/').slice(1, -1), name.slice(0, -ending.length - 1)];
  const [fault] = stems.flatMap((stem) => nameFault(stem) ?? []);
  if (fault) return say(fault.what, fault.cure);
  if (PICTURES.includes(ending)) {
    if (statSync(join(siteDir, path)).size > MAX_PICTURE_BYTES)
      return say('is over 2 MB', 'make the picture smaller');
    const what = pictureFault(readFileSync(join(siteDir, path)), ending);
    return what === undefined ? [] : say(what, `save it again as ${ending}, without notes`);
  }
  if (!TEXTS.has(ending))
    return say(
      'is of a kind that is not served',
      `only ${[...TEXTS, ...PICTURES].join(', ')} are; a page goes into docs/`,
    );
  const {text, problems} = readText(siteDir, path);
  if (text === undefined || problems.length > 0) return problems;
  if (ending === 'yml') return parseYaml(text, path).problems;
  const foreign = ending === 'svg' ? drawingFault(text) : undefined;
  if (foreign !== undefined)
    return say(`is a drawing that holds ${foreign}`, 'leave only shapes in it');
  const formula = ending === 'csv' ? FORMULA.exec(text) : null;
  return formula
    ? say(
        `holds a cell that a spreadsheet runs: ${formula[0].slice(0, 30)}`,
        'begin the cell with a letter or a number',
        createLineIndex(text)(formula.index),
      )
    : [];
}
