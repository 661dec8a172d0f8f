import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Command} from 'commander';
import {judgeAudit, parseAuditRules} from './audit/judge-audit';

/** Asks the registry what is known against the locked packages. @throws Error where no report came */
function auditPackages(siteDir: string): string[] {
  const rules = parseAuditRules(readFileSync(join(siteDir, 'audit-waivers.json'), 'utf8'));
  // It ends with 1 where it found something, and prints its report all the same.
  const {stdout, error} = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: siteDir,
    encoding: 'utf8',
    maxBuffer: 64e6,
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return judgeAudit(stdout, rules, new Date().toISOString().slice(0, 10));
}

function main(): void {
  new Command('audit')
    .description(
      'Asks the registry what is known against the locked packages, and judges it by audit-waivers.json. Needs a network.',
    )
    .action(() => {
      try {
        const faults = auditPackages(process.cwd());
        for (const line of faults) console.log(line);
        console.log(`${faults.length} ${faults.length === 1 ? 'problem' : 'problems'}`);
        if (faults.length > 0) process.exitCode = 1;
      } catch (error) {
        console.error((error as Error).message);
        process.exitCode = 1;
      }
    })
    .parse();
}

if (require.main === module) main();
