import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/domain/review';
import { anyPlan } from '../support/anyPlan';

const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();

describe('review', () => {
  it('[N1] [S8] the order of the rows changes no status and no total', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const forwards = review(plan);
        const { tasks, counts, proofs } = plan;
        const backwards = review({
          ...plan,
          tasks: tasks.toReversed(),
          counts: counts.toReversed(),
          proofs: proofs.toReversed(),
        });
        expect(backwards.totals).toEqual(forwards.totals);
        expect(sorted(backwards.statuses.map(({ task, status }) => [task.at, status]))).toEqual(
          sorted(forwards.statuses.map(({ task, status }) => [task.at, status])),
        );
      }),
    );
  });

  it('[S8] a plan is left as it was, and says the same twice', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const copy = structuredClone(plan);
        expect(review(plan)).toEqual(review(copy));
        expect(plan).toEqual(copy);
      }),
    );
  });
});
