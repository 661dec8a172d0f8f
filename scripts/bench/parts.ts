/** What can be measured on its own. */
export const PARTS = ['relevance', 'items', 'network', 'cpu', 'index'] as const;
export type Part = (typeof PARTS)[number];

/** @throws Error in plain words for a part that does not exist */
export function parseParts(text: string | undefined): readonly Part[] {
  if (text === undefined) return PARTS;
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !PARTS.includes(name as Part));
  if (unknown !== undefined)
    throw new Error(
      `There is no part ${JSON.stringify(unknown)} to measure; choose from ${PARTS.join(', ')}.`,
    );
  return PARTS.filter((part) => names.includes(part));
}
