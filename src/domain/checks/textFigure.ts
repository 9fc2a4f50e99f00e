import { defineCheck } from './check';
import { figuresIn } from './entries';

/** Digits stored as text look like a number, and Excel's own sums leave them out; "hơn 285" has words. */
export const textFigure = defineCheck({
  id: 'textFigure',
  rule: 'C28',
  severity: 'note',
  run: ({ plan, tasks }) =>
    figuresIn(plan, tasks, ({ asText, bound }) => asText === true && bound === 'exact').map(
      ({ at, value }) => ({
        at,
        details: { value: value.value },
        fix: { changes: [{ at, to: value.value }] },
      }),
    ),
});
