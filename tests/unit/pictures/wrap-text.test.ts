import fc from 'fast-check';
import {expect, test} from 'vitest';
import {BOLD, textWidth} from '../../../src/pictures/text-width';
import {wrapText} from '../../../src/pictures/wrap-text';

const texts = fc.string({unit: fc.constantFrom(...'aimWÉ ß漢ي.- '), maxLength: 80});

test('lines are no wider than they may be, and leave nothing out', () => {
  fc.assert(
    fc.property(texts, fc.integer({min: 20, max: 200}), (text, width) => {
      const lines = wrapText(text, width, 13);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }),
  );
});

test('an accent takes no room, and a letter of another script takes a square', () => {
  expect(textWidth('é', 10)).toBe(textWidth('e', 10));
  expect(textWidth('漢', 10)).toBe(10);
});

/** Widths in DejaVu Sans at 100 units, regular and semi-bold, as Chromium measures them. */
test.each([
  ['Conduct and Discipline Team', 1446.9, 1621.8],
  ['Traditional peacekeeping mandate', 1730.1, 1952.9],
  ['No, or not asked', 822, 930.8],
])('%s is taken to be no narrower than in a wide face', (text, regular, bold) => {
  expect(textWidth(text, 100)).toBeGreaterThanOrEqual(regular);
  expect(textWidth(text, 100) * BOLD).toBeGreaterThanOrEqual(bold);
  // Nor much wider: boxes would be empty.
  expect(textWidth(text, 100)).toBeLessThan(1.15 * regular);
});
