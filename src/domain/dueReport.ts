import { dateOf, type Day, dayOf } from '../language/day';
import type { PeriodKind } from './vocabulary';

export interface DueReport {
  readonly year: number;
  readonly period: PeriodKind;
}

/** The four reports of a CCHC year, with the month on whose 20th they must be sent. */
const DUE = [
  ['quarter1', 3],
  ['halfYear', 6],
  ['quarter3', 9],
  ['year', 12],
] as const;
const LAST_DAY_TO_SEND = 20;

/** The report that has to be sent next. */
export function dueReport(today: Day): DueReport {
  const { year } = dateOf(today);
  const next = DUE.find(
    ([, month]) => today <= (dayOf({ year, month, day: LAST_DAY_TO_SEND }) ?? 0),
  );
  return next === undefined ? { year: year + 1, period: 'quarter1' } : { year, period: next[0] };
}
