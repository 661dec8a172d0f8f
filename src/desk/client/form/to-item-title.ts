import type {FormField} from '../../model/form-field';

const LONGEST = 90;

/** What an entry of a list is called when it is folded: the first words that stand in it. */
export function toItemTitle(field: Extract<FormField, {kind: 'group'}>, value: unknown): string {
  const values = (value ?? {}) as Record<string, unknown>;
  const words = field.fields.flatMap(({key, field: {kind}}) => {
    const text = values[key];
    return typeof text === 'string' && kind !== 'day' ? [text] : [];
  });
  const title = words.slice(0, 3).join(' · ') || field.label;
  return title.length > LONGEST ? `${title.slice(0, LONGEST)} …` : title;
}
