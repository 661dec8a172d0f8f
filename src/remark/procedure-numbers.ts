import type {Procedure} from '../edition';

/** Steps and questions are 1, 2, 3 …; outcomes A, B, C …, so that text, picture and print can name them. */
export function numberNodes({nodes}: Pick<Procedure, 'nodes'>): (id: string) => string {
  let step = 0;
  let outcome = 0;
  const numbers = new Map<string, string>();
  for (const {id, kind} of nodes)
    numbers.set(id, kind === 'outcome' ? String.fromCharCode(65 + outcome++) : String(++step));
  return (id) => numbers.get(id) ?? '?';
}
