import { defineCheck } from './check';
import { unreadableIn } from './entries';

/** "2/3" is two of three, or the third of February. */
export const ambiguousFigure = defineCheck({
  id: 'ambiguousFigure',
  rule: 'C27',
  severity: 'warning',
  run: ({ plan, tasks }) =>
    unreadableIn(plan, tasks, 'ambiguous').map(({ at, value }) => ({
      at,
      details: { text: value.text },
    })),
});
