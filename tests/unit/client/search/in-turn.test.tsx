/** @jsxImportSource preact */
// @vitest-environment happy-dom
import {render} from 'preact';
import {beforeEach, expect, test, vi} from 'vitest';
import {createDrawingQueue} from '../../../../src/client/search/drawing-queue';
import InTurn from '../../../../src/client/search/InTurn';

const page = document.createElement('main');
const queue = createDrawingQueue();
let drawn: string[] = [];

function Part({words}: {words: string}) {
  drawn.push(words);
  return <p>{words}</p>;
}

/** Draws a list of parts. */
const show = (parts: readonly string[], kept = ''): void =>
  render(
    <>
      {parts.map((words, place) => (
        <InTurn key={place} queue={queue} place={place} of={[words]} before={<p>…</p>}>
          <Part words={words + kept} />
        </InTurn>
      ))}
    </>,
    page,
  );
const shown = (): string[] => [...page.children].map(({textContent}) => textContent ?? '');

beforeEach(() => {
  render(null, page);
  drawn = [];
});

test('the first parts are drawn at once, the others keep their place until their turn', async () => {
  show(['one', 'two', 'three', 'four']);
  expect(shown()).toEqual(['one', 'two', '…', '…']);
  await vi.waitFor(() => expect(shown()).toEqual(['one', 'two', 'three', 'four']));
  expect(drawn).toEqual(['one', 'two', 'three', 'four']);
});

test('of what comes meanwhile only the newest is drawn, and what is the same is not drawn again', async () => {
  show(['a', 'b', 'c', 'd']);
  show(['a', 'b', 'later', 'd'], '!');
  show(['a', 'b', 'newest', 'd'], '?');
  await vi.waitFor(() => expect(shown()).toEqual(['a', 'b', 'newest?', 'd?']));
  expect(drawn).toEqual(['a', 'b', 'newest?', 'd?']);
  show(['a', 'B', 'newest', 'd']);
  expect(shown()).toEqual(['a', 'B', 'newest?', 'd?']);
});
