// @vitest-environment happy-dom
import {expect, test} from 'vitest';
import {attachChangesFilter} from '../../../src/client/attach-changes-filter';
import {makeDocument} from './page-fixture';

function open(): {page: Document; choose(at: number, value: string): void; shown(): string[]} {
  const page = makeDocument(`<main><h2>Guidance (<span role="status">3</span>)</h2>
    <form class="changes-filter" hidden
      data-mandates='[{"id":"executive","title":"Executive"},{"id":"advisory","title":"Advisory"}]'
      data-audiences='[{"id":"police","title":"Police"}]'></form>
    <ul><li class="change" data-mandates="executive advisory" data-audience="police">both</li>
    <li class="change" data-mandates="executive">executive</li><li class="change">all</li></ul></main>`);
  attachChangesFilter(page);
  attachChangesFilter(page);
  const selects = page.querySelectorAll('select');
  return {
    page,
    choose(at, value) {
      selects[at]!.value = value;
      selects[at]!.dispatchEvent(new Event('change', {bubbles: true}));
    },
    shown: () =>
      [...page.querySelectorAll<HTMLElement>('li.change')]
        .filter(({hidden}) => !hidden)
        .map(({textContent}) => textContent),
  };
}

test('the form shows two named choices once the script runs', () => {
  const {page} = open();
  expect(page.querySelector('form')!.hidden).toBe(false);
  expect(
    [...page.querySelectorAll('label')].map((label) => label.querySelectorAll('select').length),
  ).toEqual([1, 1]);
  expect(page.querySelector('select')!.hasAttribute('name')).toBe(false);
});

test('what names the mandate and the reader, or nobody, stays; the count follows', () => {
  const {page, choose, shown} = open();
  choose(0, 'advisory');
  expect(shown()).toEqual(['both', 'all']);
  expect(page.querySelector('[role=status]')!.textContent).toBe('2');
  choose(0, '');
  choose(1, 'police');
  expect(shown()).toEqual(['both', 'executive', 'all']);
});

test('it says so where nothing is left', () => {
  const {page, choose, shown} = open();
  page.querySelectorAll('li.change')[2]!.setAttribute('data-mandates', 'other');
  choose(0, 'advisory');
  expect(shown()).toEqual(['both']);
  page.querySelectorAll('li.change')[0]!.setAttribute('data-mandates', 'other');
  choose(0, 'advisory');
  expect(shown()).toEqual([]);
  expect(page.body.textContent).toContain('Nothing changed for this choice.');
});
