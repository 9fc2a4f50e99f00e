import { expect, it } from 'vitest';
import { review } from '../../src/domain/review';
import { bigPlan } from '../bench/bigPlan';

/** How often a review looks at anything in the rows of a plan. */
function looksAt(tasks: number, counts: number): number {
  let looks = 0;
  const watched = <Row extends object>(row: Row): Row =>
    new Proxy(row, {
      get: (own, key) => {
        looks += 1;
        return Reflect.get(own, key) as unknown;
      },
    });
  const plan = bigPlan(tasks, counts);
  review({ ...plan, tasks: plan.tasks.map(watched), counts: plan.counts.map(watched) });
  return looks;
}

it('twice the rows are looked at about twice as often', () => {
  expect(looksAt(200, 2000) / looksAt(100, 1000)).toBeLessThan(2.2);
});
