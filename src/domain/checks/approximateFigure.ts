import { saysEstimate } from '../../language/estimate';
import { defineCheck } from './check';

/** "Hơn 285" in a number cell makes every sum that it enters vague. */
export const approximateFigure = defineCheck({
  id: 'approximateFigure',
  rule: 'C29',
  severity: 'warning',
  run: ({ oddNumbers }) =>
    oddNumbers.figures
      .filter(({ value }) => value.bound !== 'exact')
      .filter(({ count }) => count === null || !saysEstimate(count.note))
      .map(({ at, value: { value, bound } }) => ({ at, details: { value, bound } })),
});
