/** Where the matrix of partners lies in the folder of an edition, for other programs. */
export const PARTNER_FILES = {
  csv: 'partners/partner-functions.csv',
  json: 'partners/partner-functions.json',
} as const;
