import {countOf, formatProblem, ProblemsError} from '../src/edition';
import {readVersions} from '../src/edition/read/read-versions';
import {createLiveServer} from '../src/live/create-live-server';
import {systemMessage} from './system-message';

/** Serves the edition being written: run by `dev.ts`, which begins it again when the code changes. */
async function serveLive(siteDir: string, port: number): Promise<void> {
  try {
    const {problems} = readVersions(siteDir);
    if (problems.length > 0) throw new ProblemsError(problems);
    const {url} = await createLiveServer(siteDir, port, console.log);
    const seconds = process.uptime().toFixed(0);
    console.log(
      `\nThe first page can be read, ${seconds} s after the start:\n\n${url}\n\nPages follow what you save. Press Ctrl+C to stop.\n`,
    );
  } catch (error) {
    refuse(error, port);
    process.exit(1);
  }
}

function refuse(error: unknown, port: number): void {
  if (error instanceof ProblemsError) {
    console.log([...error.problems.map(formatProblem), countOf(error.problems)].join('\n'));
    console.error('Before this is mended there is nothing to serve.');
  } else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    console.error(
      `Port ${port} is in use. End what uses it, or give another: npm run dev -- --port ${port + 1}`,
    );
  else console.error(systemMessage(error) ?? error);
}

void serveLive(process.cwd(), Number(process.argv[2]));
