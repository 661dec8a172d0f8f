import {Command} from 'commander';
import {addCut} from './edition/cut';
import {addList} from './edition/list';
import {addVerify} from './edition/verify';

function main(): Promise<Command> {
  const program = new Command('edition').description('Publishing: list, cut, verify, compare, package and archive editions.').showHelpAfterError();
  addList(program);
  addCut(program);
  addVerify(program);
  return program.parseAsync();
}

if (require.main === module) void main();
