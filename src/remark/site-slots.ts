/** Places in the pages of an edition that are filled when the site is put together. */
export type SlotName =
  'home' | 'editions' | 'notice' | 'take' | 'others' | 'canonical' | 'robots' | 'list' | 'paper';

/** The comments that a place begins and ends with. */
export const slotComments = (name: string): [start: string, end: string] => [
  `site:${name}`,
  '/site',
];

/** A place with what stands there as long as nothing else does. */
export function slotOf(name: SlotName, alone: string): string {
  const [start, end] = slotComments(name);
  return `<!--${start}-->${alone}<!--${end}-->`;
}

const SLOT = /<!--site:([a-z]+)-->([^]*?)<!--\/site-->/g;

/**
 * The page with its places filled.
 * @param fill HTML for a place; undefined leaves what stands there
 */
export function fillSlots(html: string, fill: (name: SlotName) => string | undefined): string {
  return html.replace(SLOT, (_, name: SlotName, alone: string) => fill(name) ?? alone);
}
