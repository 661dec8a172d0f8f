/** Stands in the place of an edition's address where all are searched. */
export const EVERY_EDITION = 'all';
