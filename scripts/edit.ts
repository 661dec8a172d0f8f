import {Command} from 'commander';
import {ProblemsError} from '../src/edition';
import {startDesk} from '../src/desk/start-desk';
import {toPort} from './to-port';
import {systemMessage} from './system-message';

function main(): void {
  new Command('edit')
    .description(
      'Opens the editor’s desk: pages and records in the browser, on this machine only. ' +
        'The address that it prints is a key: do not pass it on.',
    )
    .option('--port <port>', 'port on this machine; any free one where it is left out', toPort, 0)
    .action(async ({port}: {port: number}) => {
      console.log('Opening the desk …');
      try {
        const {url} = await startDesk(process.cwd(), port);
        console.log(`\nOpen this address in your browser:\n\n${url}\n\nPress Ctrl+C to stop.\n`);
      } catch (error) {
        const message = error instanceof ProblemsError ? error.message : systemMessage(error);
        if (message === undefined) throw error;
        console.error(message);
        process.exitCode = 1;
      }
    })
    .parse();
}

if (require.main === module) main();
