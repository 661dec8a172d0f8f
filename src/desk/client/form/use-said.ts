import type {FieldProblem} from '../../model/field-problem';
import type {FormField} from '../../model/form-field';
import {toFieldId, useForm} from './form-state';

/** What a field says beside its value, and the ids by which a screen reader finds it. */
export interface Said {
  id: string;
  helpId: string;
  problemsId: string;
  help: string;
  problems: readonly FieldProblem[];
  /** For `aria-describedby`. */
  describedBy: string | undefined;
}

export function useSaid(field: FormField, pointer: string): Said {
  const {problems: all} = useForm();
  const id = toFieldId(pointer);
  const problems = all.filter((problem) => problem.pointer === pointer);
  const help = helpOf(field);
  const ids = [help === '' ? '' : `${id}-help`, problems.length > 0 ? `${id}-problems` : ''];
  const describedBy = ids.filter(Boolean).join(' ');
  return {
    id,
    helpId: `${id}-help`,
    problemsId: `${id}-problems`,
    help,
    problems,
    describedBy: describedBy === '' ? undefined : describedBy,
  };
}

/** What goes into a field, and an example. */
export function helpOf({description = '', example}: FormField): string {
  return `${description}${example === undefined ? '' : ` For example: ${example}`}`.trim();
}
