import {AskedWrongly} from './read-json';
import {listCut, listUnrecorded} from './read-unrecorded';
import {runGit} from './run-git';

/** The longest sentence that is still read as one. */
const MAX = 200;

/**
 * Records every change of the edition, and what a cut has written, under one plain sentence. Other
 * files of the project stay as they are, also
 * those that somebody has set ready to be recorded.
 * @throws AskedWrongly where nothing has changed, or the sentence says nothing
 */
export async function recordChanges(siteDir: string, sentence: string): Promise<{files: number}> {
  const words = sentence.trim().replace(/\s+/g, ' ');
  if (words.length < 5 || words.length > MAX)
    throw new AskedWrongly(`Say in one sentence what changed, in 5 to ${MAX} letters.`);
  const files = [...(await listUnrecorded(siteDir)), ...(await listCut(siteDir))];
  if (files.length === 0) throw new AskedWrongly('Nothing has changed since it was last recorded.');
  await runGit(siteDir, 'add', '--all', '--', ...files);
  await runGit(
    siteDir,
    ...(await toAuthor(siteDir)),
    'commit',
    '-m',
    words,
    '--only',
    '--',
    ...files,
  );
  return {files: files.length};
}

/** Whoever has never said a name is recorded by their role. */
async function toAuthor(siteDir: string): Promise<string[]> {
  const name = await runGit(siteDir, 'config', '--default', '', '--get', 'user.email');
  return name.trim() === '' ? ['-c', 'user.name=Editor', '-c', 'user.email=editor@localhost'] : [];
}
