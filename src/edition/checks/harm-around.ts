import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../model/problem';
import {readText} from '../read/read-text';
import {readTexts} from '../read/read-texts';
import {harmInFiles} from './do-no-harm';

const FILES = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'README.md',
  'hosting/README.md',
  'hosting/static-host.md',
  'src/client/words-en.ts',
];
/** What is served beside the editions, and the words around their text. */
const FOLDERS = ['static', 'src/words'];

/** The gate over what is published or shipped with editions and belongs to none of them. */
export function checkHarmAround(siteDir: string): Problem[] {
  const named = FILES.filter((path) => existsSync(join(siteDir, path))).flatMap((path) => {
    const {text, problems} = readText(siteDir, path);
    return text === undefined ? problems : harmInFiles([{path, text}]);
  });
  return [...named, ...harmInFiles(readTexts(siteDir, FOLDERS))];
}
