/** 4,096 / (1 + e^(-x / 256)) at every 128th x from -2,048 on; straight between them (M. Mahoney, lpaq). */
const CURVE = Int32Array.of(
  1,
  2,
  3,
  6,
  10,
  16,
  27,
  45,
  73,
  120,
  194,
  310,
  488,
  747,
  1101,
  1546,
  2047,
  2549,
  2994,
  3348,
  3607,
  3785,
  3901,
  3975,
  4022,
  4050,
  4068,
  4079,
  4085,
  4089,
  4092,
  4093,
  4094,
);

/** A probability, of 4,096, from a logit of -2,047 to 2,047, where 256 is a factor e. */
export function squash(logit: number): number {
  const at = (logit + 2048) >> 7;
  const part = (logit + 2048) & 127;
  return (CURVE[at]! * (128 - part) + CURVE[at + 1]! * part + 64) >> 7;
}

/** The logit of each probability of 4,096: the curve turned round, so that no engine's logarithm matters. */
export const LOGITS = toLogits();

function toLogits(): Int32Array {
  const logits = new Int32Array(4096).fill(2047);
  let from = 0;
  for (let logit = -2047; logit <= 2047; logit += 1) {
    const to = squash(logit);
    logits.fill(logit, from, to + 1);
    from = Math.max(from, to + 1);
  }
  return logits;
}
