import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Command} from 'commander';
import {buildSite, STAMP} from './build';
import {digestSources} from './digest-sources';
import {serve} from './serve';

/** Whether the build was made from the sources as they are now. */
export function isCurrent(siteDir: string): boolean {
  const stamp = join(siteDir, 'build', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestSources(siteDir);
}

async function main(): Promise<void> {
  new Command('start')
    .description(
      'Checks, builds if anything changed, and serves the site on this machine. PORT sets the port.',
    )
    .parse();
  const siteDir = process.cwd();
  try {
    if (isCurrent(siteDir)) console.log('The build is current.');
    else await buildSite(siteDir);
    const {url} = await serve(join(siteDir, 'build'), Number(process.env.PORT ?? 3000));
    console.log(`\n${url}/\n\nPress Ctrl+C to stop.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
