import { readYear } from '../../language/year';
import type { ReportChoice } from '../../domain/beginReport';
import { dueReport } from '../../domain/dueReport';
import { PERIOD_KINDS, type Calendar, type PeriodKind } from '../../domain/vocabulary';
import type { Day } from '../../language/day';
import { PERIOD_WORDS } from '../../text/period';
import { monthWord } from '../../text/sheetWords';

/** What is typed of a new report, as it is typed: it may be half-finished. */
export interface ReportForm {
  readonly unit: string;
  readonly year: string;
  /** A period of the list: "quarter1", or "month 5". */
  readonly period: string;
  readonly calendar: Calendar;
}

/** The form as it opens: the report that is due next. */
export function newForm(today: Day): ReportForm {
  const { year, period } = dueReport(today);
  return { unit: '', year: String(year), period, calendar: 'cchc' };
}

export interface PeriodOption {
  readonly value: string;
  readonly word: string;
}

/** The months stand behind the four reports of a year. */
export const PERIOD_OPTIONS: readonly PeriodOption[] = [
  ...PERIOD_KINDS.filter((kind) => kind !== 'month').map((kind) => ({
    value: kind,
    word: PERIOD_WORDS[kind],
  })),
  ...Array.from({ length: 12 }, (_, index) => ({
    value: `month ${index + 1}`,
    word: monthWord(index + 1),
  })),
];

/** Null while the year is none. */
export function choiceOf({ unit, year, period, calendar }: ReportForm): ReportChoice | null {
  const read = readYear(year);
  if (read === null) return null;
  const [word, month] = period.split(' ');
  const kind: PeriodKind = PERIOD_KINDS.find((each) => each === word) ?? 'year';
  const chosen = { unit: unit.trim(), year: read, period: kind, calendar };
  return month === undefined ? chosen : { ...chosen, month: Number(month) };
}
