import { taskKey } from '../linked';
import { inCount, inProof } from '../place';
import { once } from '../texts';
import { defineCheck } from './check';

/** A figure that counts for a task that is not there counts for nothing. */
export const unknownTask = defineCheck({
  id: 'unknownTask',
  rule: 'C9',
  severity: 'error',
  run: ({ plan, tasks }) => {
    const known = new Set(tasks.map(({ number }) => taskKey(number)));
    const isKnown = once((number) => known.has(taskKey(number)));
    const unknownIn = (numbers: readonly string[]) => [
      ...new Set(numbers.filter((number) => !isKnown(number))),
    ];
    return [
      ...plan.counts.flatMap(({ at, tasks: named }) =>
        unknownIn(named).map((number) => ({ at: inCount(at, 'tasks'), details: { number } })),
      ),
      ...plan.proofs.flatMap(({ at, tasks: named }) =>
        unknownIn(named).map((number) => ({ at: inProof(at, 'tasks'), details: { number } })),
      ),
    ];
  },
});
