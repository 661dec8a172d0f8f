import {join} from 'node:path';
import {Command} from 'commander';
import {NEXT} from '../src/edition';
import {readVersions} from '../src/edition/read/read-versions';
import {isBuilt} from '../src/site/is-built';
import {buildSite} from './build';
import {serve} from './serve';
import {systemMessage} from './system-message';

/**
 * Serves the site on this machine. On a fresh clone the current edition is built and served first;
 * the others follow while one reads.
 */
async function start(siteDir: string, port: number): Promise<void> {
  // Whoever runs it wants to see all there is; only this machine does.
  process.env.SITE_NEXT ??= 'yes';
  const {names, problems} = readVersions(siteDir);
  const current = names[0] ?? NEXT;
  // The build says what is wrong with the list of editions, beside everything else.
  const isCurrent = problems.length === 0 && isBuilt(siteDir);
  if (isCurrent) console.log('The build is current.');
  else await buildSite(siteDir, [current]);
  const {url} = await serve(join(siteDir, 'build'), port);
  console.log(`\n${url}/\n\nPress Ctrl+C to stop.\n`);
  if (isCurrent) return;
  console.log(`Edition ${current} can be read. The others are being built and will follow.`);
  await buildSite(siteDir);
  console.log('All editions can be read.');
}

function main(): void {
  new Command('start')
    .description(
      'Checks, builds what has changed, and serves the site on this machine. PORT sets the port.',
    )
    .action(async () => {
      try {
        await start(process.cwd(), Number(process.env.PORT ?? 3000));
      } catch (error) {
        console.error(systemMessage(error) ?? (error instanceof Error ? error.message : error));
        process.exitCode = 1;
      }
    })
    .parse();
}

if (require.main === module) main();
