import type {Problem} from '../model/problem';
import {FIRST} from '../read/line-index';

/**
 * What is wrong with something published. Nobody corrects it by hand: where no other cure is said, git has it as
 * it was.
 */
export const toFrozenProblem = (
  file: string,
  where: string,
  what: string,
  cure = `a published edition never changes; restore it: git checkout -- ${file}`,
): Problem => ({file, ...FIRST, where, what, cure, rule: 'frozen'});
