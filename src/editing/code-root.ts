import {join} from 'node:path';

/** Where the code of the project stands: the folder of the site, but for tests, whose sites hold text alone. */
export const CODE_ROOT = join(__dirname, '../..');
