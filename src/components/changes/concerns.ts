/** What a change names; null where it is for all. */
export interface Concern {
  mandates: readonly string[] | null;
  audience: readonly string[] | null;
}

/** The mandate and the reader chosen; empty where none is. */
export interface Chosen {
  mandate: string;
  audience: string;
}

/** Whether a change concerns a reader with that mandate: what names nobody is for all. */
export function concerns({mandates, audience}: Concern, chosen: Chosen): boolean {
  const names = (list: readonly string[] | null, wanted: string): boolean =>
    wanted === '' || list === null || list.includes(wanted);
  return names(mandates, chosen.mandate) && names(audience, chosen.audience);
}
