import type {ServerResponse} from 'node:http';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createSlowLine, modelledSeconds} from '../../../scripts/bench/slow-line';

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'performance']});
});
afterEach(() => {
  vi.useRealTimers();
});

/** Keeps when its last byte came. */
function createResponse(): {
  response: ServerResponse;
  received: () => number;
  endedAt: () => number | undefined;
} {
  let bytes = 0;
  let endedAt: number | undefined;
  const response = {
    flushHeaders() {},
    write(packet: Uint8Array) {
      bytes += packet.length;
    },
    end() {
      endedAt = performance.now();
    },
  } as unknown as ServerResponse;
  return {response, received: () => bytes, endedAt: () => endedAt};
}

test('an answer begins after the latency and takes as long as its bytes', async () => {
  const line = createSlowLine({bytesPerSecond: 32_000, latencyMs: 600});
  const {response, received, endedAt} = createResponse();
  const started = performance.now();
  void line(response, Buffer.alloc(32_000));
  await vi.advanceTimersByTimeAsync(599);
  expect(received()).toBe(0);
  await vi.advanceTimersByTimeAsync(5000);
  expect(received()).toBe(32_000);
  expect(endedAt()! - started).toBeGreaterThanOrEqual(1600);
  expect(endedAt()! - started).toBeLessThan(1650);
});

test('answers on their way together share the line, and neither waits for the other to end', async () => {
  const line = createSlowLine({bytesPerSecond: 10_000, latencyMs: 0});
  const [one, other] = [createResponse(), createResponse()];
  void line(one.response, Buffer.alloc(10_000));
  void line(other.response, Buffer.alloc(10_000));
  await vi.advanceTimersByTimeAsync(1000);
  expect(one.received()).toBeGreaterThan(3000);
  expect(other.received()).toBeGreaterThan(3000);
  await vi.advanceTimersByTimeAsync(700);
  expect([one.endedAt(), other.endedAt()]).toEqual([undefined, undefined]);
  await vi.advanceTimersByTimeAsync(500);
  expect([one.received(), other.received()]).toEqual([10_000, 10_000]);
});

test('the model adds the bytes and a round trip for each dependent request', () => {
  expect(modelledSeconds(64_000, 2)).toBeCloseTo(3.2, 12);
});
