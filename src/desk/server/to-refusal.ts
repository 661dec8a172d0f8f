import {timingSafeEqual} from 'node:crypto';
import type {IncomingMessage} from 'node:http';

/** What a request must show before the desk does anything for it. */
export interface Admission {
  port: number;
  token: string;
}

/** Why a request is turned away; plain words, which a person sees who opened the wrong address. */
export interface Refusal {
  status: 401 | 403 | 405 | 415 | 421;
  why: string;
}

/** The only address the desk answers to. */
export const originOf = (port: number): string => `http://127.0.0.1:${port}`;

/**
 * Turns away whatever does not come from the page of the desk itself. A page of another site, open in another
 * tab, can send requests here, also under a name that it makes the browser look up anew (DNS rebinding). It cannot
 * choose the headers Host and Origin, and it does not know the token.
 */
export function toRefusal(
  {method, url = '', headers}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  {port, token}: Admission,
): Refusal | undefined {
  if (headers.host !== `127.0.0.1:${port}`)
    return {status: 421, why: `This address is not served here. Open ${originOf(port)}/`};
  const {origin} = headers;
  if (origin !== undefined && origin !== originOf(port))
    return {status: 403, why: 'Another site asked for this. It was not done.'};
  const site = headers['sec-fetch-site'];
  // The window of a person who opens the address comes from nowhere.
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return {status: 403, why: 'Another site asked for this. It was not done.'};
  if (!url.startsWith('/api/'))
    return method === 'GET' ? undefined : {status: 405, why: 'Pages are only read.'};
  if (method !== 'POST') return {status: 405, why: 'The desk is asked by POST.'};
  if (origin === undefined) return {status: 403, why: 'The request does not say where it is from.'};
  if (headers['content-type'] !== 'application/json')
    return {status: 415, why: 'The desk reads JSON.'};
  if (!isToken(headers.authorization, token))
    return {status: 401, why: 'Open the address again that npm run edit shows.'};
  return undefined;
}

/** Compares in the same time wherever the first difference stands. */
function isToken(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
