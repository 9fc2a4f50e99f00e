import { amountOf } from '../../domain/figures';
import type { Calendar, PeriodKind } from '../../domain/vocabulary';
import { type PeriodChoice, PERIODS } from '../../sheets/periods';
import { WORKBOOK_NAMES } from '../../sheets/names';
import { layoutOf } from '../../sheets/ourTables';
import { nextYear } from '../../sheets/year';
import type { Choice } from '../createSheets';
import type { Reviewed } from '../reviewPlan';

export interface YearChoice {
  readonly year: number;
  readonly period: PeriodKind;
  readonly calendar: Calendar;
}

/** What a file of a new year begins with: everything of this one but its results. */
export function yearBeginning({ reading, snapshot }: Reviewed, choice: YearChoice): Choice {
  const template = snapshot.names.find(({ name }) => name === WORKBOOK_NAMES.template)?.formula;
  return {
    ...nextYear(reading.plan, choice),
    split: layoutOf(snapshot),
    calendar: choice.calendar,
    template: /^="(.*)"$/.exec(template ?? '')?.[1] ?? '',
  };
}

/** With which kỳ a year may begin; the months after January come by themselves. */
export const FIRST_PERIODS: readonly Pick<PeriodChoice, 'word' | 'kind'>[] = PERIODS.filter(
  ({ kind, first }) => kind !== 'month' || first === 1,
);

/** How many figures go beside those of the new year. */
export function lastYearFigures({ reading: { plan } }: Reviewed): number {
  return plan.counts.filter((count) => amountOf(count, plan.report.period) !== null).length;
}
