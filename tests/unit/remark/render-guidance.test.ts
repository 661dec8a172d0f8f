import {afterAll, expect, test} from 'vitest';
import {makeSite} from '../../fixtures/make-site';
import {renderFixturePage} from '../../fixtures/render-fixture-page';

const GUIDANCE = 'data/guidance/reporting.yml';
const closes = (condition: string): string => `mandates:
    - mandate: executive
      condition: ${condition}
      why: The mission makes no arrests.
  reason: `;
const site = makeSite([
  {file: 'docs/index.md', find: 'mandates: all', replace: 'mandates: [executive]'},
  {
    file: GUIDANCE,
    find: 'mandates: all\n  reason: It feeds',
    replace: `${closes('not-in-mandate')}It feeds`,
  },
  {
    file: GUIDANCE,
    find: 'mandates:\n    - mandate: executive\n      condition: applies\n  reason: ',
    replace: closes('not-in-mandate'),
  },
]);
afterAll(site.remove);

const $ = renderFixturePage(site.dir, 'index.md');
const line = (id: string) => $(`#${id} .item__line`);

test('on a page for one mandate, what is not in it is no duty, and says why', () => {
  expect(line('raid-premises').find('.duty').text()).toBe('Not yours');
  expect(line('raid-premises').text()).toContain(
    'Enter suspected premises. The mission makes no arrests.',
  );
});

test('a prohibition that names other mandates stays one', () => {
  expect(line('buy-freedom').find('.duty').text()).toBe('Must not');
  expect(line('buy-freedom').find('em').text()).toBe(
    'For other mandates. The mission makes no arrests. This does not say that you may do it.',
  );
});
