import { isAmount } from '../figures';
import { inCount } from '../place';
import { defineCheck } from './check';

/** One meeting a month is normal; 25 tin, bài in each of twelve is a total that was divided. */
const FEWEST_PARTS = 4;
const LEAST = 10;

export const sameEveryMonth = defineCheck({
  id: 'sameEveryMonth',
  rule: 'C33',
  severity: 'note',
  run: ({ plan }) =>
    plan.counts.flatMap(({ at, channel, measure, figures }) => {
      if (measure === 'stock' || figures.split === 'whole') return [];
      const amounts = figures.values.filter(isAmount);
      const first = amounts[0]?.value ?? 0;
      const isSame =
        amounts.length >= FEWEST_PARTS && amounts.every(({ value }) => value === first);
      return isSame && first >= LEAST
        ? [{ at: inCount(at, 'value', 0), details: { channel, value: first } }]
        : [];
    }),
});
