import type {Element, ElementContent} from 'hast';

/** A longer word would not fit a phone, and may be broken. */
const LONGEST = 24;

/**
 * In a command that stands in running text, `--dry-run` stays on one line: browsers break after a
 * hyphen, and half an option reads as another one.
 */
export function keepOptionsWhole(code: Element): void {
  code.children = code.children.flatMap((child) =>
    child.type === 'text' ? child.value.split(/(\s+)/).map(toPart) : [child],
  );
}

function toPart(value: string): ElementContent {
  const part: ElementContent = {type: 'text', value};
  const isBroken = value.includes('-') && value.length <= LONGEST;
  if (!isBroken) return part;
  return {type: 'element', tagName: 'span', properties: {className: ['whole']}, children: [part]};
}
