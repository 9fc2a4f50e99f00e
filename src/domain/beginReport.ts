import { BLANK_PLAN } from './blank';
import { END_OF_DISTRICTS } from './districts';
import { proposeWindow } from './period';
import { dateOf } from '../language/day';
import type { ReportFacts } from './reportFacts';
import type { Calendar, Level, PeriodKind } from './vocabulary';

/** What the officer chooses of a new report. */
export interface ReportChoice {
  readonly unit: string;
  readonly year: number;
  readonly period: PeriodKind;
  /** Only a period of one month asks for it. */
  readonly month?: number;
  readonly calendar: Calendar;
}

/** Thông tin chung of a report that begins, its days as the calendar proposes them. */
export function beginReport(
  level: Level | null,
  { unit, year, period, month = 1, calendar }: ReportChoice,
): ReportFacts {
  const window = proposeWindow(period, { year, month, calendar });
  return { ...BLANK_PLAN.report, level, unit, year, period: { kind: period, window } };
}

/** Nobody of a level that is gone reports at the cut-off; the days of a campaign are not known. */
export function outlivesItsLevel({ level, year, period: { window } }: ReportFacts): boolean {
  if (level !== 'district') return false;
  return window === null
    ? (year ?? 0) > dateOf(END_OF_DISTRICTS).year
    : window.to >= END_OF_DISTRICTS;
}
