import type {FormField} from '../../model/form-field';

const LONGEST = 90;

/**
 * What an entry of a list is called when it is folded: the first words that stand in it, as people know them.
 * @param titleOf of a record or page; undefined where there is none
 */
export function toItemTitle(
  field: Extract<FormField, {kind: 'group'}>,
  value: unknown,
  titleOf: (name: string) => string | undefined = () => undefined,
): string {
  const values = (value ?? {}) as Record<string, unknown>;
  const words = field.fields.flatMap(({key, field: part}) => {
    const text = values[key];
    if (typeof text !== 'string' || part.kind === 'day') return [];
    if (part.kind === 'reference') return [titleOf(text) ?? text];
    if (part.kind === 'choice')
      return [part.words.find((word) => word.value === text)?.label ?? text];
    return [text];
  });
  const title = words.slice(0, 3).join(' · ') || field.label;
  return title.length > LONGEST ? `${title.slice(0, LONGEST)} …` : title;
}
