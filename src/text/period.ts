import { type Period, yearOf } from '../domain/period';
import type { ReportFacts } from '../domain/plan';
import type { PeriodKind } from '../domain/vocabulary';
import { dateOf } from '../language/day';
import { writeDay } from '../language/dayText';

export const PERIOD_WORDS: Readonly<Record<Exclude<PeriodKind, 'month'>, string>> = {
  quarter1: 'Quý I',
  halfYear: '6 tháng',
  quarter3: 'Quý III',
  nineMonths: '9 tháng',
  year: 'Năm',
  campaign: 'Chuyên đề',
};

/** "Quý I năm 2026", "Tháng 5 năm 2026", "Năm 2026"; nothing of a campaign, which has its own title. */
export function periodName({ period, year }: Pick<ReportFacts, 'period' | 'year'>): string {
  const known = year ?? (period.window === null ? null : yearOf(period.window));
  if (period.kind === 'campaign' || known === null) return '';
  if (period.kind === 'year') return `${PERIOD_WORDS.year} ${known}`;
  return `${period.kind === 'month' ? monthName(period) : PERIOD_WORDS[period.kind]} năm ${known}`;
}

/** The month in which the data end: those of May run from 15 April to 14 May. */
function monthName({ window }: Period): string {
  return window === null ? 'Tháng' : `Tháng ${dateOf(window.to).month}`;
}

/** "Số liệu từ ngày 15/12/2023 đến ngày 14/12/2024" */
export function windowLine({ window }: Period): string {
  if (window === null) return '';
  return `Số liệu từ ngày ${writeDay(window.from)} đến ngày ${writeDay(window.to)}`;
}
