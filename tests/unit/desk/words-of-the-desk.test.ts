import {expect, it} from 'vitest';
import {findThings} from '../../../src/desk/client/find-things';
import type {ListedThing} from '../../../src/desk/model/listed-thing';
import {toLabel} from '../../../src/desk/model/to-label';
import {toDeskWords} from '../../../src/desk/server/to-desk-words';

it('the desk does not speak of what is typed in a terminal', () => {
  expect(
    toDeskWords(
      'It is published in edition 2.2. Say why it is gone: --reason "…"; its id stays taken.',
    ),
  ).toBe('It is published in edition 2.2. Say why it is gone; its id stays taken.');
  expect(toDeskWords('It is published. Name the page that says it now: --to PAGE.')).toBe(
    'It is published. Name the page that says it now.',
  );
  expect(toDeskWords('Say in which list it stands, with --file: law, partners.')).toBe(
    'Say in which list it stands: law, partners.',
  );
});

it('names languages, and keys of two letters as they are', () => {
  expect([toLabel('fr'), toLabel('at'), toLabel('seen_by')]).toEqual(['French', 'At', 'Seen by']);
});

it('finds first what is called so, then what begins so', () => {
  const thing = (name: string, title: string): ListedThing => ({
    kind: 'agencies',
    name,
    title,
    file: '',
    review: 'drafted',
  });
  const things = [
    thing('a', 'Constitution of IOM'),
    thing('iom-rules', 'Rules'),
    thing('iom', 'International Organization for Migration'),
  ];
  expect(findThings(things, 'agencies', 'iom').map(({name}) => name)).toEqual([
    'iom',
    'iom-rules',
    'a',
  ]);
});
