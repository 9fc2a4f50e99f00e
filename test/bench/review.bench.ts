import { bench, describe } from 'vitest';
import { review } from '../../src/domain/review';
import { bigPlan } from './bigPlan';

/** The budget: a review in at most three times what it takes to copy the plan. */
describe('2,000 tasks and 20,000 counts', () => {
  const plan = bigPlan(2000, 20_000);
  const rounds = { iterations: 5, time: 0, warmupIterations: 2, warmupTime: 0 };

  bench('structuredClone', () => void structuredClone(plan), rounds);
  bench('review', () => void review(plan), rounds);
});
