// @vitest-environment happy-dom
import {toHtml} from 'hast-util-to-html';
import {expect, test} from 'vitest';
import {entriesOf} from '../../../src/edition';
import {toPlanSessions} from '../../../src/edition/model/to-plan-sessions';
import {attachTrainingPlanner} from '../../../src/client/training/attach-training-planner';
import {readPlans} from '../../../src/client/training/read-plans';
import {createPageRenderer} from '../../../src/remark/render-pages';
import {makeDocument} from './page-fixture';
import {writtenEdition} from '../../fixtures/written-edition';

const edition = writtenEdition();
const source = edition.pages.find(({path}) => path === 'training/planner.md');
const html = toHtml(createPageRenderer(edition, {release: 'public'})(source!).tree);

test('the page holds every session of the records', () => {
  const records = entriesOf(edition, 'training').flatMap(({record}) =>
    record.plan ? [toPlanSessions(record.plan)] : [],
  );
  const shown = readPlans(makeDocument(html)).map(({sessions}) => sessions);
  const plain = (plans: typeof records): unknown =>
    plans.map((sessions) =>
      sessions.map(({title, minutes, priority, needs, isPause}) => [
        title,
        minutes,
        priority,
        needs.map((id) => id.split('/').pop()),
        isPause,
      ]),
    );
  expect(plain(shown)).toEqual(plain(records));
});

test('a group and hours give a timetable; what is left out is named; the core is guarded', () => {
  const page = makeDocument(html);
  attachTrainingPlanner(page.querySelector<HTMLElement>('[data-tool]')!);
  const select = page.querySelector('select')!;
  const hours = page.querySelector<HTMLInputElement>('input[type=number]')!;
  const result = page.querySelector<HTMLElement>('.tool__result')!;
  select.value = 'patrol-police';
  select.dispatchEvent(new Event('change'));
  expect(hours.value).toBe('4');
  expect(result.textContent).toContain('Nothing is left out.');
  expect(result.querySelector('tbody tr')!.textContent).toContain('09:00');
  hours.value = '3';
  hours.dispatchEvent(new Event('input'));
  expect(result.textContent).toContain('Opening, and true or false (20 min): no time left');
  expect(result.querySelector('.tool__warning')).toBeNull();
  hours.value = '1';
  hours.dispatchEvent(new Event('input'));
  expect(result.querySelector('.tool__warning')!.textContent).toContain('the core alone takes');
});
