import { inTask } from '../place';
import { defineCheck } from './check';

/** "100 %" of what? The typed percentage counts, and cannot be verified. */
export const ratioWithoutWhole = defineCheck({
  id: 'ratioWithoutWhole',
  rule: 'C19',
  severity: 'warning',
  run: ({ tasks }) =>
    tasks
      .filter(({ target, mark }) => target.kind === 'ratio' && mark !== 'notApplicable')
      .filter(({ achieved, whole }) => achieved !== null && whole === null)
      .filter(({ unreadable }) => unreadable.every(({ field }) => field !== 'whole'))
      .map(({ at, number }) => ({ at: inTask(at, 'whole'), details: { number } })),
});
