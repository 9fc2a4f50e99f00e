import { defineCheck } from './check';
import { unreadableIn } from './entries';

/** Two quantities in one cell cannot be added to anything. */
export const severalFigures = defineCheck({
  id: 'severalFigures',
  rule: 'C25',
  severity: 'error',
  run: ({ plan, tasks }) =>
    unreadableIn(plan, tasks, 'several').map(({ at, value }) => ({
      at,
      details: { text: value.text },
    })),
});
