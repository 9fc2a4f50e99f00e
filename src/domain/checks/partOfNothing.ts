import { inTask } from '../place';
import { defineCheck } from './check';

/** So many of none. */
export const partOfNothing = defineCheck({
  id: 'partOfNothing',
  rule: 'C21',
  severity: 'error',
  run: ({ tasks }) =>
    tasks
      .filter(({ target, whole }) => target.kind === 'ratio' && whole === 0)
      .filter(({ achieved }) => achieved !== null && achieved.value > 0)
      .map(({ at, number, achieved }) => ({
        at: inTask(at, 'whole'),
        details: { number, achieved: achieved?.value ?? 0 },
      })),
});
