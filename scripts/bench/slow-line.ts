import type {ServerResponse} from 'node:http';

/** A connection to imitate. */
export interface Line {
  bytesPerSecond: number;
  /** For a request to be on its way and its answer to begin. */
  latencyMs: number;
}

/** 256 kbit/s and 600 ms for a round trip. */
export const FIELD_LINE: Line = {bytesPerSecond: 32_000, latencyMs: 600};

/** Time over the field line on an open connection, in seconds. */
export const modelledSeconds = (bytes: number, trips: number): number =>
  bytes / FIELD_LINE.bytesPerSecond + trips * (FIELD_LINE.latencyMs / 1000);

/** What a network packet holds. */
const PACKET_BYTES = 1460;

/** Sends bodies over one line that they share, each a packet at a time. */
export function createSlowLine({
  bytesPerSecond,
  latencyMs,
}: Line): (response: ServerResponse, body: Uint8Array) => Promise<void> {
  let freeAt = 0;
  return async (response, body) => {
    await until(performance.now() + latencyMs);
    response.flushHeaders();
    for (let at = 0; at < body.length; at += PACKET_BYTES) {
      const packet = body.subarray(at, at + PACKET_BYTES);
      freeAt = Math.max(freeAt, performance.now()) + (packet.length / bytesPerSecond) * 1000;
      await until(freeAt);
      response.write(packet);
    }
    response.end();
  };
}

const until = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
