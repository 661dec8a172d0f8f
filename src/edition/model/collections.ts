/** Every collection of records: what one record is called, and whether a file holds one record or a list. */
export const COLLECTIONS = {
  instruments: {type: 'instrument', file: 'record'},
  mandates: {type: 'mandate', file: 'record'},
  agencies: {type: 'agency', file: 'record'},
  procedures: {type: 'procedure', file: 'record'},
  channels: {type: 'channel', file: 'list'},
  groups: {type: 'group', file: 'list'},
  guidance: {type: 'guidance', file: 'list'},
  indicators: {type: 'indicator', file: 'list'},
  terms: {type: 'term', file: 'list'},
  missions: {type: 'mission', file: 'record'},
  provisions: {type: 'provision', file: 'list'},
  pitfalls: {type: 'pitfall', file: 'list'},
  arrangements: {type: 'arrangement', file: 'list'},
  training: {type: 'training', file: 'list'},
  expertise: {type: 'profile', file: 'list'},
  awareness: {type: 'awareness', file: 'list'},
  requests: {type: 'request', file: 'list'},
} as const satisfies Record<string, {type: string; file: 'record' | 'list'}>;

export type Collection = keyof typeof COLLECTIONS;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as Collection[];
