import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {CODE_ROOT} from './code-root';

/** How a command ended. */
export interface Ended {
  /** Null where it was ended, or could not begin: `stderr` says why. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs one of the commands of the project in a process of its own, so that the desk goes on answering. It ends with
 * the desk.
 * @param script of this project, `scripts/check.ts`
 * @param onPrint is told each piece that it prints
 */
export function runCommand(
  siteDir: string,
  script: string,
  args: readonly string[],
  onPrint: (text: string) => void = () => {},
): Promise<Ended> {
  const loader = pathToFileURL(join(CODE_ROOT, 'node_modules/tsx/dist/loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', loader, join(CODE_ROOT, script), ...args], {
    cwd: siteDir,
    env: {...process.env, NO_COLOR: '1'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  let stdout = '';
  let stderr = '';
  const noteError = (text: string): void => {
    stderr += text;
    onPrint(text);
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    onPrint(text);
  });
  child.stderr.setEncoding('utf8').on('data', noteError);
  return new Promise((resolve) => {
    const finish = (code: number | null): void => {
      process.off('exit', end);
      resolve({code, stdout, stderr});
    };
    // It could not begin, because its folder is gone or the machine has no room for one more process.
    child.on('error', (error) => {
      noteError(error.message);
      finish(null);
    });
    child.on('close', finish);
  });
}
