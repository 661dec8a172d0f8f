import {expect, test} from 'vitest';
import {toRenamed} from '../../../src/desk/server/to-renamed';

test.each([
  ['"iom" is not a record of agencies', 'did you mean "iom-un"?', {from: 'iom', to: 'iom-un'}],
  ['"a.md" is not a page', 'did you mean "b.md"?', {from: 'a.md', to: 'b.md'}],
  ['names "iom", which is not a record', 'did you mean "ion"?', {from: 'iom', to: 'ion'}],
  [
    'leads to "a.md", and there is no page x/a.md',
    'did you mean "x/b.md"?',
    {from: 'x/a.md', to: 'x/b.md'},
  ],
  ['"iom" is not a record of agencies', 'add it to data/agencies, or correct the id', undefined],
  ['lacks "text"', 'did you mean "texts"?', undefined],
])('%s; %s', (what, cure, renamed) => expect(toRenamed({what, cure})).toEqual(renamed));
