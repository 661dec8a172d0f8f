/** How readers see a type of section, and how it counts beside others of equal fit. */
export interface SectionTypeLook {
  label: string;
  /** Factor on the fit: what to do comes before what is; registers come last. */
  weight: number;
  /** Its titles are sentences, which nobody types whole: they come after the names. */
  isSentence?: true;
  /** People look for it by its name: the search brings it first. */
  isKnownByName?: true;
}

/** The types in the order of the filter, what to do first. A new collection is one line here. */
const LOOKS: Readonly<Record<string, SectionTypeLook>> = {
  situation: {label: 'Situation', weight: 1.15, isKnownByName: true},
  procedure: {label: 'Procedure', weight: 1.15, isKnownByName: true},
  guidance: {label: 'Guidance', weight: 1.15, isSentence: true},
  page: {label: 'Page', weight: 1.1, isKnownByName: true},
  indicator: {label: 'Sign', weight: 1.1, isSentence: true},
  group: {label: 'Group of signs', weight: 1.1},
  // Its page is called as it is.
  brief: {label: 'Brief', weight: 1},
  mandate: {label: 'Mandate', weight: 1.05, isKnownByName: true},
  mission: {label: 'Mission', weight: 1.05, isKnownByName: true},
  provision: {label: 'Topic of law', weight: 1.1},
  pitfall: {label: 'Drafting pitfall', weight: 1.05, isSentence: true},
  arrangement: {label: 'Institution', weight: 1.05},
  training: {label: 'Training', weight: 1},
  profile: {label: 'Experts and money', weight: 1},
  awareness: {label: 'Template', weight: 1},
  request: {label: 'Request of the paper', weight: 0.8, isSentence: true},
  term: {label: 'Term', weight: 1.05, isKnownByName: true},
  channel: {label: 'Channel', weight: 1, isKnownByName: true},
  agency: {label: 'Partner', weight: 1},
  instrument: {label: 'Source', weight: 0.85},
};

export const TYPE_ORDER: readonly string[] = Object.keys(LOOKS);

/** A type without a line of its own shows its name and counts neither more nor less. */
export function typeLook(type: string): SectionTypeLook {
  return Object.prototype.hasOwnProperty.call(LOOKS, type)
    ? LOOKS[type]!
    : {label: type.charAt(0).toUpperCase() + type.slice(1), weight: 1};
}
