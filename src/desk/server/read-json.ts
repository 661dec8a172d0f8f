import type {IncomingMessage} from 'node:http';

/** More than any file of an edition may hold, twice. */
const MAX_BYTES = 4_000_000;

/** A request that cannot be answered as it is; the message is for the person at the desk. */
export class AskedWrongly extends Error {}

/** The body of a request as JSON. @throws AskedWrongly where it is too large or is none */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new AskedWrongly('This is over 4 MB; send less at once.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  } catch {
    throw new AskedWrongly('This is not JSON.');
  }
}
