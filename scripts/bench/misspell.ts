/** Shorter words are too often turned into other words. */
const SHORTEST = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A text with one slip in one of its longer words, not in its first letter: a letter left out,
 * doubled by another, replaced, or two in the wrong order. Undefined where no word is long enough.
 */
export function misspell(text: string, random: () => number): string | undefined {
  const words = [...text.matchAll(/[a-z]+/gi)].filter(([word]) => word.length >= SHORTEST);
  const chosen = words[Math.floor(random() * words.length)];
  if (!chosen) return undefined;
  const [word] = chosen;
  for (;;) {
    const slipped = slip(word, random);
    if (slipped !== word)
      return text.slice(0, chosen.index) + slipped + text.slice(chosen.index + word.length);
  }
}

function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + after;
    // The last letter has none after it to change places with: it goes in front of the one before.
    default:
      return at === word.length - 1
        ? before.slice(0, -1) + word[at] + word[at - 1]
        : before + word[at + 1] + word[at] + word.slice(at + 2);
  }
}
