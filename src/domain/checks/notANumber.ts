import { defineCheck } from './check';
import { unreadableIn } from './entries';

/** A word where a number should be is left out of every sum. */
export const notANumber = defineCheck({
  id: 'notANumber',
  rule: 'C26',
  severity: 'error',
  run: ({ plan, tasks }) =>
    unreadableIn(plan, tasks, 'words').map(({ at, value }) => ({
      at,
      details: { text: value.text },
    })),
});
