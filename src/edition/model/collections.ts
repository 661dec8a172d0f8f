/** What the code knows of a collection. Its name is also its folder in `data/` and the name of its schema. */
export interface CollectionDescriptor {
  /** Whether a file holds one record or a list of them. */
  file: 'record' | 'list';
  /** One record in commands, search and addresses: `agency`. */
  type: string;
  /** One record as readers of search results see it. */
  label: string;
  /** All records, as a heading above what changed. */
  plural: string;
  /** The directives that show its records. */
  directives: readonly string[];
}

/** Every collection of records. */
export const COLLECTIONS = {
  instruments: {
    file: 'record',
    type: 'instrument',
    label: 'Source',
    plural: 'Sources',
    directives: ['sources'],
  },
  mandates: {
    file: 'record',
    type: 'mandate',
    label: 'Mandate',
    plural: 'Mandates',
    directives: ['mandates'],
  },
  agencies: {
    file: 'record',
    type: 'agency',
    label: 'Partner',
    plural: 'Partners',
    directives: ['agencies'],
  },
  procedures: {
    file: 'record',
    type: 'procedure',
    label: 'Procedure',
    plural: 'Procedures',
    directives: ['procedure'],
  },
  situations: {
    file: 'list',
    type: 'situation',
    label: 'Situation',
    plural: 'Situations',
    directives: ['situations'],
  },
  channels: {
    file: 'list',
    type: 'channel',
    label: 'Channel',
    plural: 'Channels',
    directives: ['channels'],
  },
  groups: {
    file: 'list',
    type: 'group',
    label: 'Group of signs',
    plural: 'Groups of signs',
    // A group is shown with its signs, by `indicators`.
    directives: [],
  },
  guidance: {
    file: 'list',
    type: 'guidance',
    label: 'Guidance',
    plural: 'Guidance',
    directives: ['guidance'],
  },
  briefs: {
    file: 'list',
    type: 'brief',
    label: 'Brief',
    plural: 'Briefs',
    directives: ['brief'],
  },
  indicators: {
    file: 'list',
    type: 'indicator',
    label: 'Sign',
    plural: 'Signs',
    directives: ['indicators'],
  },
  terms: {
    file: 'list',
    type: 'term',
    label: 'Term',
    plural: 'Terms',
    directives: ['glossary'],
  },
  missions: {
    file: 'record',
    type: 'mission',
    label: 'Mission',
    plural: 'Missions',
    directives: ['missions', 'mission'],
  },
  provisions: {
    file: 'list',
    type: 'provision',
    label: 'Topic of law',
    plural: 'Topics of law',
    directives: ['provisions', 'comparison'],
  },
  pitfalls: {
    file: 'list',
    type: 'pitfall',
    label: 'Drafting pitfall',
    plural: 'Drafting pitfalls',
    directives: ['pitfalls'],
  },
  arrangements: {
    file: 'list',
    type: 'arrangement',
    label: 'Institution',
    plural: 'Institutions',
    directives: ['arrangements'],
  },
  training: {
    file: 'list',
    type: 'training',
    label: 'Training',
    plural: 'Training',
    directives: ['training'],
  },
  expertise: {
    file: 'list',
    type: 'profile',
    label: 'Experts and money',
    plural: 'Experts and money',
    directives: ['expertise'],
  },
  awareness: {
    file: 'list',
    type: 'awareness',
    label: 'Template',
    plural: 'Templates',
    directives: ['awareness'],
  },
  sheets: {
    file: 'list',
    type: 'sheet',
    label: 'Sheet to fill in',
    plural: 'Sheets to fill in',
    directives: ['sheets'],
  },
  requests: {
    file: 'list',
    type: 'request',
    label: 'Request of the paper',
    plural: 'Requests of the paper',
    directives: ['coverage'],
  },
} as const satisfies Record<string, CollectionDescriptor>;

export type Collection = keyof typeof COLLECTIONS;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as Collection[];

/** The collection whose records a directive shows: `glossary` gives `terms`. */
export function collectionShownBy(directive: string): Collection | undefined {
  return COLLECTION_NAMES.find((name) => {
    const {directives}: CollectionDescriptor = COLLECTIONS[name];
    return directives.includes(directive);
  });
}
