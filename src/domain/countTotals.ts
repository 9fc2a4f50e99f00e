import { shareInTenths } from '../language/share';
import { readUnit } from '../language/unit';
import type { UnitFamily } from '../language/units';
import { type Amount, sumOf } from './amount';
import { cumulativeOf } from './cumulative';
import { amountOf } from './figures';
import type { Period } from './period';
import type { Count } from './plan';
import { familyKey } from './sums';
import type { Measure } from './vocabulary';

/** What a row of Số liệu comes to. */
export interface ChannelTotal {
  readonly count: Count;
  readonly inPeriod: Amount | null;
  /** Lũy kế; null where it cannot be known. */
  readonly cumulative: Amount | null;
  /** Percent points of the channel's own target, rounded down. */
  readonly percent: number | null;
}

/** What the rows of a group come to that may be added up. */
export interface FamilyTotal {
  readonly group: string;
  readonly family: UnitFamily | null;
  readonly unit: string;
  readonly measure: Measure;
  readonly inPeriod: Amount;
  /** Null unless it is known of every row. */
  readonly cumulative: Amount | null;
}

export function channelTotals(counts: readonly Count[], period: Period): ChannelTotal[] {
  return counts.map((count) => {
    const inPeriod = amountOf(count, period);
    const cumulative = cumulativeOf(count, period);
    const reached = cumulative ?? inPeriod;
    return { count, inPeriod, cumulative, percent: percentOf(reached, count.target) };
  });
}

/** Families never meet in a sum, nor do flows and stocks; "trong đó" rows stand outside. */
export function familyTotals(counts: readonly Count[], period: Period): FamilyTotal[] {
  const families = new Map<string, [ChannelTotal, ...ChannelTotal[]]>();
  for (const total of channelTotals(counts, period)) {
    const { unit, group, measure, role } = total.count;
    if (role.kind === 'ofWhich' || total.inPeriod === null) continue;
    const key = [group, measure, familyKey({ unit, family: familyOf(unit) })].join('\n');
    const family = families.get(key);
    if (family === undefined) families.set(key, [total]);
    else family.push(total);
  }
  return Array.from(families.values(), totalOf);
}

function totalOf(totals: readonly [ChannelTotal, ...ChannelTotal[]]): FamilyTotal {
  const [{ count }] = totals;
  const { group, unit, measure } = count;
  const cumulative = totals.flatMap((total) => total.cumulative ?? []);
  return {
    ...{ group, unit, measure },
    family: familyOf(unit),
    inPeriod: sumOf(totals.flatMap(({ inPeriod }) => inPeriod ?? [])),
    cumulative: cumulative.length === totals.length ? sumOf(cumulative) : null,
  };
}

function familyOf(unit: string): UnitFamily | null {
  return readUnit(unit)?.family ?? null;
}

function percentOf(reached: Amount | null, target: number | null): number | null {
  if (reached === null || target === null) return null;
  const tenths = shareInTenths(reached.value, target);
  return tenths === null ? null : tenths / 10;
}
