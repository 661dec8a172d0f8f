import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {FieldProblem} from '../../model/field-problem';

/** What the fields of one form share. */
export interface FormState {
  problems: readonly FieldProblem[];
  /** `undefined` takes the value out. */
  change(pointer: string, value: unknown): void;
}

const Context = createContext<FormState>({problems: [], change: () => {}});

export const FormProvider = Context.Provider;

export const useForm = (): FormState => useContext(Context);

/** The id of a field in the page: `/nodes/0/text` gives `f-nodes-0-text`. */
export const toFieldId = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`;

/**
 * Goes to the field of a problem: opens what it is folded into, and puts the cursor there. Where the field is not
 * shown, because nobody has filled it in yet, to the nearest above.
 */
export function goToField(pointer: string): void {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = document.getElementById(toFieldId(at));
    if (field) {
      for (let node = field.parentElement; node; node = node.parentElement)
        if (node instanceof HTMLDetailsElement) node.open = true;
      field.focus();
      return;
    }
    if (at === '') return;
  }
}
