import { sumOf } from '../amount';
import { amountOf } from '../figures';
import { inCount } from '../place';
import { defineCheck } from './check';
import { breakdownsOf } from './ofWhich';
import { isAbove } from './ofWhichAboveTotal';
import { hasRemark } from './remark';

/** Parts that make more than their whole overlap, or one of the figures is wrong. */
export const partsAgainstSum = defineCheck({
  id: 'partsAgainstSum',
  rule: 'C31',
  severity: 'warning',
  run: ({ plan, texts }) =>
    breakdownsOf(plan, texts).flatMap(({ whole, parts }) => {
      if ([whole, ...parts].some(({ note }) => hasRemark(note))) return [];
      const { period } = plan.report;
      const all = amountOf(whole, period);
      const amounts = parts.flatMap((part) => amountOf(part, period) ?? []);
      if (all === null || amounts.some((part) => isAbove({ part, whole: all }))) return [];
      const sum = sumOf(amounts);
      if (!isAbove({ part: sum, whole: all })) return [];
      return [
        {
          at: inCount(whole.at, 'value'),
          details: { channel: whole.channel, sum: sum.value, whole: all.value },
        },
      ];
    }),
});
