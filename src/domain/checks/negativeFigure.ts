import { defineCheck } from './check';
import { figuresIn, unreadableIn } from './entries';

/** Nobody holds minus three meetings. */
export const negativeFigure = defineCheck({
  id: 'negativeFigure',
  rule: 'C23',
  severity: 'error',
  run: ({ plan, tasks }) => [
    ...figuresIn(plan, tasks, ({ value }) => value < 0).map(({ at, value }) => ({
      at,
      details: { text: String(value.value) },
    })),
    ...unreadableIn(plan, tasks, 'negative').map(({ at, value }) => ({
      at,
      details: { text: value.text },
    })),
  ],
});
