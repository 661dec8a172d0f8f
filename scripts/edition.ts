import {Command} from 'commander';
import {addArchive} from './edition/archive';
import {addCompare} from './edition/compare';
import {addCut} from './edition/cut';
import {addList} from './edition/list';
import {addPackage} from './edition/package';
import {addVerify} from './edition/verify';
import {endQuietlyWithoutReader} from './end-quietly-without-reader';

/** The command of publishing, for the site in a folder. */
export function createProgram(siteDir: string): Command {
  const program = new Command('edition')
    .description('Publishing: list, cut, verify, compare, package and archive editions.')
    .showHelpAfterError();
  addList(program, siteDir);
  addCut(program, siteDir);
  addVerify(program, siteDir);
  addCompare(program, siteDir);
  addPackage(program, siteDir);
  addArchive(program, siteDir);
  return program;
}

if (require.main === module) {
  endQuietlyWithoutReader();
  void createProgram(process.cwd()).parseAsync();
}
