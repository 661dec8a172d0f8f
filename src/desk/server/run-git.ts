import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {AskedWrongly} from './read-json';

const run = promisify(execFile);

/** What git prints. @throws AskedWrongly with its first line, where it refuses */
export async function runGit(siteDir: string, ...args: readonly string[]): Promise<string> {
  try {
    const {stdout} = await run('git', ['-C', siteDir, ...args], {maxBuffer: 64_000_000});
    return stdout;
  } catch (error) {
    const {stderr = '', message} = error as {stderr?: string; message: string};
    const [line = ''] = (stderr || message).split('\n').filter(Boolean);
    throw new AskedWrongly(
      `The history of the files could not be read or written: ${line.replace(/^(fatal|error): /, '')}`,
    );
  }
}
