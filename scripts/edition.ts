import {Command} from 'commander';
import {addArchive} from './edition/archive';
import {addCompare} from './edition/compare';
import {addCut} from './edition/cut';
import {addDelete} from './edition/delete';
import {addList} from './edition/list';
import {addDue} from './edition/due';
import {addPackage} from './edition/package';
import {addRename} from './edition/rename';
import {addReview} from './edition/review';
import {addTables} from './edition/tables';
import {addUndoCut} from './edition/undo-cut';
import {addVerify} from './edition/verify';
import {endQuietlyWithoutReader} from './end-quietly-without-reader';

/** The command of publishing, for the site in a folder. */
export function createProgram(siteDir: string): Command {
  const program = new Command('edition')
    .description(
      'Publishing: list, cut, undo, verify, compare, package and archive editions; review, due, rename, delete, export and import in the one being written.',
    )
    .showHelpAfterError();
  addList(program, siteDir);
  addCut(program, siteDir);
  addVerify(program, siteDir);
  addCompare(program, siteDir);
  addPackage(program, siteDir);
  addArchive(program, siteDir);
  addUndoCut(program, siteDir);
  const today = new Date().toISOString().slice(0, 10);
  addDue(program, siteDir, today);
  addReview(program, siteDir, today);
  addRename(program, siteDir);
  addDelete(program, siteDir);
  addTables(program, siteDir);
  return program;
}

if (require.main === module) {
  endQuietlyWithoutReader();
  void createProgram(process.cwd()).parseAsync();
}
