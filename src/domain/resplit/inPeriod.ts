import { touching } from '../figures';
import type { Period } from '../period';
import { PART_COUNT, type Parts } from './row';

export interface PeriodParts {
  /** The columns that the period touches. */
  readonly inside: readonly number[];
  /** Those of the year before them; none where the days of the period are not known. */
  readonly before: readonly number[];
}

export function partsIn(period: Period, split: Parts): PeriodParts {
  const all = Array.from({ length: PART_COUNT[split] }, (_, part) => part);
  const inside = all.filter(touching(period, split));
  const [first = 0] = inside;
  return { inside, before: period.window === null ? [] : all.slice(0, first) };
}

/** The months of a quarter. */
export function monthsOf(quarter: number): readonly number[] {
  return [quarter * 3, quarter * 3 + 1, quarter * 3 + 2];
}
