import type {ListedDirective} from '../../model/desk-api';

/** Lists may name several things; a flag is said by its name alone. */
export type Given = Readonly<Record<string, readonly string[] | string | true>>;

/** `::agencies{ids="iom unhcr" home}`, or a box around words. */
export function toDirective({name, form}: ListedDirective, given: Given, words: string): string {
  if (form === 'container') return `\n:::${name}\n${words.trim() || 'Words in the box.'}\n:::\n`;
  const attributes = Object.entries(given).flatMap(([key, value]) => {
    if (value === true) return [key];
    const text = (typeof value === 'string' ? value : value.join(' ')).trim();
    if (text === '') return [];
    return [/^[\w-]+$/.test(text) ? `${key}=${text}` : `${key}="${text.replaceAll('"', '')}"`];
  });
  return `\n::${name}${attributes.length > 0 ? `{${attributes.join(' ')}}` : ''}\n`;
}
