import {join} from 'node:path';
import {findEditions, NEXT} from '../../src/edition';

/**
 * Path of the edition that the home page leads to: the newest published one, or the one being
 * written while none is published.
 */
export const CURRENT = `/${findEditions(join(__dirname, '../..'))[1]?.name ?? NEXT}`;
