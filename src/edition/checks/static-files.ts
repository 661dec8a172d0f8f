import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Parser} from 'htmlparser2';
import {nameFault} from '../model/file-names';
import type {Problem} from '../model/problem';
import {listFolder} from '../read/list-folder';
import {readText, toFileProblem} from '../read/read-text';

const FOLDER = 'static';
const TEXTS = new Set(['svg', 'csv', 'yml', 'txt']);
/** The first bytes of each kind of picture. */
const PICTURES: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
};
const MAX_PICTURE_BYTES = 2_000_000;

/** What a drawing may hold: shapes and their words, nothing that runs, loads, or shows a page inside. */
const SHAPES = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs lineargradient radialgradient stop clippath mask'.split(
    ' ',
  ),
);

/** Files that are served as they are are of a few kinds, and are what their endings say. */
export function checkStaticFiles(siteDir: string): Problem[] {
  const {files, problems} = listFolder(siteDir, FOLDER);
  return [...problems, ...files.flatMap((path) => checkFile(siteDir, path))];
}

function checkFile(siteDir: string, path: string): Problem[] {
  const say = (what: string, cure: string): Problem[] => [toFileProblem(path, what, cure)];
  const name = path.split('/').at(-1) ?? '';
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const stems = [...path.split('/').slice(1, -1), name.slice(0, -ending.length - 1)];
  const [fault] = stems.flatMap((stem) => nameFault(stem) ?? []);
  if (fault) return say(fault.what, fault.cure);
  if (Object.hasOwn(PICTURES, ending)) {
    if (statSync(join(siteDir, path)).size > MAX_PICTURE_BYTES)
      return say('is over 2 MB', 'make the picture smaller');
    const start = readFileSync(join(siteDir, path)).subarray(0, 4);
    return (PICTURES[ending] ?? []).every((byte, index) => start[index] === byte)
      ? []
      : say('is not what its ending says', `save it again as ${ending}`);
  }
  if (!TEXTS.has(ending))
    return say(
      'is of a kind that is not served',
      `only ${[...TEXTS, ...Object.keys(PICTURES)].join(', ')} are; a page goes into docs/`,
    );
  const {text, problems} = readText(siteDir, path);
  const foreign = ending === 'svg' && text !== undefined ? findForeignShape(text) : undefined;
  return foreign === undefined
    ? problems
    : [...problems, ...say(`is a drawing that holds ${foreign}`, 'leave only shapes in it')];
}

/** The first thing in a drawing that is no shape, or that makes a shape more than that. */
function findForeignShape(svg: string): string | undefined {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!SHAPES.has(name.toLowerCase())) found.push(`<${name}>`);
        for (const [attribute, value] of Object.entries(attributes))
          if (/^on|href$|^style$/i.test(attribute) || /url\((?!#)|javascript:/i.test(value))
            found.push(`${attribute} on <${name}>`);
      },
      onprocessinginstruction: (name) => {
        if (name !== '?xml') found.push(`<${name}>`);
      },
    },
    {xmlMode: true},
  );
  parser.end(svg);
  return found[0];
}
