import type { Amount } from '../amount';
import { amountOf, isAmount } from '../figures';
import type { Period } from '../period';
import { inCount, type Place } from '../place';
import type { Count } from '../plan';
import { defineCheck } from './check';
import { entriesOf } from './entries';
import { breakdownsOf } from './ofWhich';

/** A "trong đó" row says that it is in the row above. */
export const ofWhichAboveTotal = defineCheck({
  id: 'ofWhichAboveTotal',
  rule: 'C30',
  severity: 'error',
  run: ({ plan, texts }) =>
    breakdownsOf(plan, texts).flatMap(({ whole, parts }) =>
      parts.flatMap((part) => {
        const first = pairs(part, whole, plan.report.period).find(isAbove);
        if (first === undefined) return [];
        const details = { channel: part.channel, part: first.part.value, whole: first.whole.value };
        return [{ at: first.at, details }];
      }),
    ),
});

interface Pair {
  readonly at: Place;
  readonly part: Amount;
  readonly whole: Amount;
}

/** Month by month where both are split alike, else as a total. */
function pairs(part: Count, whole: Count, period: Period): Pair[] {
  if (part.figures.split === whole.figures.split) {
    const wholes = entriesOf(whole);
    return entriesOf(part).flatMap(({ at, value }, index) => {
      const all = wholes[index]?.value;
      return isAmount(value) && isAmount(all) ? [{ at, part: value, whole: all }] : [];
    });
  }
  const [some, all] = [amountOf(part, period), amountOf(whole, period)];
  return some === null || all === null
    ? []
    : [{ at: inCount(part.at, 'value'), part: some, whole: all }];
}

/** "Hơn 285" may be 300, so a part of 300 is not above it. */
export function isAbove({ part, whole }: Pick<Pair, 'part' | 'whole'>): boolean {
  return part.bound !== 'unsure' && whole.bound === 'exact' && part.value > whole.value;
}
