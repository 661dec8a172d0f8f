/** The mandate and the reader chosen; empty where none is. */
export interface Chosen {
  mandate: string;
  audience: string;
}

/** Whether a change concerns a reader with that mandate: what names nobody is for all. */
export function concerns({dataset}: HTMLElement, {mandate, audience}: Chosen): boolean {
  return names(dataset.mandates, mandate) && names(dataset.audience, audience);
}

const names = (list: string | undefined, wanted: string): boolean =>
  wanted === '' || list === undefined || list.split(' ').includes(wanted);
