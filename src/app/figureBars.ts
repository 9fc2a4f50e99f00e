import { type ChannelTotal, channelTotals } from '../domain/countTotals';
import { familyKey } from '../domain/sums';
import { readUnit } from '../language/unit';
import { writeCount, writePercent } from '../language/number';
import { writeAmount } from '../text/figures';
import type { Reviewed } from './reviewPlan';

/** A form of publicity beside those that are counted in the same unit. */
export interface FigureBar {
  readonly channel: string;
  /** "68", "hơn 285", "68/60 (113,3%)" */
  readonly text: string;
  /** Of the longest bar of its family, from 0 to 1. */
  readonly share: number;
  /** Where its target lies on the same scale. */
  readonly target: number | null;
}

export interface FigureFamily {
  readonly unit: string;
  readonly bars: readonly FigureBar[];
}

/** Forms against their targets, and against each other: only within a family of units. */
export function figureFamilies({ reading: { plan } }: Reviewed): FigureFamily[] {
  const families = new Map<string, ChannelTotal[]>();
  for (const total of channelTotals(plan.counts, plan.report.period)) {
    const { unit, measure, role } = total.count;
    if (role.kind === 'ofWhich' || reached(total) === null) continue;
    const family = readUnit(unit)?.family ?? null;
    const key = `${measure} ${familyKey({ unit, family })}`;
    families.set(key, [...(families.get(key) ?? []), total]);
  }
  return Array.from(families.values(), familyOf);
}

function familyOf(totals: readonly ChannelTotal[]): FigureFamily {
  const ends = totals.flatMap((total) => [reached(total)?.value ?? 0, total.count.target ?? 0]);
  const longest = Math.max(1, ...ends);
  const units = [...new Set(totals.map(({ count }) => count.unit))];
  return { unit: units.join('; '), bars: totals.map((total) => barOf(total, longest)) };
}

function barOf(total: ChannelTotal, longest: number): FigureBar {
  const { count, percent } = total;
  const amount = reached(total);
  const written = amount === null ? '' : writeAmount(amount);
  const against = count.target === null ? '' : `/${writeCount(count.target)}`;
  const rate = percent === null ? '' : ` (${writePercent(percent)})`;
  return {
    channel: count.channel.replace(/^[\s+–-]+/, ''),
    text: `${written}${against}${rate}`,
    share: (amount?.value ?? 0) / longest,
    target: count.target === null ? null : count.target / longest,
  };
}

/** What a target is compared with. */
function reached({ cumulative, inPeriod, count }: ChannelTotal): ChannelTotal['inPeriod'] {
  return count.target === null ? inPeriod : (cumulative ?? inPeriod);
}
