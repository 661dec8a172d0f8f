/** @jsxImportSource preact */
import type {JSX} from 'preact';
import type {FormField} from '../../model/form-field';
import ChoicesField from './ChoicesField';
import GroupField from './GroupField';
import ListField from './ListField';
import AllOrListField from './AllOrListField';
import SimpleField from './SimpleField';

/** What every kind of field is given. */
export interface FieldProps<F extends FormField = FormField> {
  field: F;
  /** JSON pointer of the value in the form. */
  pointer: string;
  value: unknown;
  isNeeded: boolean;
}

/** One field of a form, whatever its kind. */
export default function Field({field, pointer, value, isNeeded}: FieldProps): JSX.Element {
  switch (field.kind) {
    case 'group':
      return <GroupField field={field} pointer={pointer} value={value} isNeeded={isNeeded} />;
    case 'list':
      return <ListField field={field} pointer={pointer} value={value} isNeeded={isNeeded} />;
    case 'choices':
      return <ChoicesField field={field} pointer={pointer} value={value} isNeeded={isNeeded} />;
    case 'all-or-list':
      return <AllOrListField field={field} pointer={pointer} value={value} isNeeded={isNeeded} />;
    default:
      return <SimpleField field={field} pointer={pointer} value={value} isNeeded={isNeeded} />;
  }
}
