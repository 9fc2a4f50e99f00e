import { amountOf } from '../figures';
import { inCount } from '../place';
import type { Period } from '../period';
import type { Count } from '../plan';
import { defineCheck, type Hit } from './check';

interface Details {
  readonly channel: string;
  readonly cumulative: number;
  readonly against: 'previous' | 'period';
  readonly figure: number;
}

/** What has been counted stays counted: a flow since January never falls. */
export const cumulativeTooSmall = defineCheck({
  id: 'cumulativeTooSmall',
  rule: 'C32',
  severity: 'error',
  run: ({ plan }) =>
    plan.counts
      .filter(({ measure }) => measure === 'flow')
      .flatMap((count) => drop(count, plan.report.period)),
});

function drop(count: Count, period: Period): Hit<Details>[] {
  const { at, channel, cumulative, cumulativeBefore } = count;
  if (cumulative === null) return [];
  if (cumulativeBefore !== null && cumulative < cumulativeBefore) {
    const details = { channel, cumulative, against: 'previous', figure: cumulativeBefore } as const;
    return [{ at: inCount(at, 'cumulative'), details }];
  }
  const own = amountOf(count, period);
  if (own === null || own.bound === 'unsure' || cumulative >= own.value) return [];
  const details = { channel, cumulative, against: 'period', figure: own.value } as const;
  return [{ at: inCount(at, 'cumulative'), details, severity: 'warning' }];
}
