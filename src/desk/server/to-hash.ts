import {createHash} from 'node:crypto';

/** The hash by which the desk knows whether somebody else has changed what was opened. */
export const toHash = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? 'undefined')
    .digest('base64url');
