/** Places in the pages of an edition that are filled when the site is put together. */
export type SlotName = 'home' | 'editions' | 'notice' | 'take' | 'others' | 'canonical' | 'list';

const start = (name: SlotName): string => `<!--site:${name}-->`;
const END = '<!--/site-->';

/** A place with what stands there as long as nothing else does. */
export const slotOf = (name: SlotName, alone: string): string => `${start(name)}${alone}${END}`;

const SLOT = /<!--site:([a-z]+)-->([^]*?)<!--\/site-->/g;

/**
 * The page with its places filled.
 * @param fill HTML for a place; undefined leaves what stands there
 */
export function fillSlots(html: string, fill: (name: SlotName) => string | undefined): string {
  return html.replace(SLOT, (_, name: SlotName, alone: string) => fill(name) ?? alone);
}
