import { type Period } from '../domain/period';
import { PERIOD_KINDS, type PeriodKind } from '../domain/vocabulary';
import { dateOf } from '../language/day';
import { PERIOD_WORDS } from '../text/period';
import { monthWord } from '../text/sheetWords';

/** A choice of the list Kỳ báo cáo with its months of the year; a campaign has none. */
export interface PeriodChoice {
  readonly word: string;
  readonly kind: PeriodKind;
  readonly first: number;
  readonly last: number;
  readonly months: number;
}

const MONTHS: Readonly<Record<Exclude<PeriodKind, 'month'>, readonly [number, number]>> = {
  quarter1: [1, 3],
  halfYear: [1, 6],
  quarter3: [7, 9],
  nineMonths: [1, 9],
  year: [1, 12],
  campaign: [0, -1],
};

export const PERIODS: readonly PeriodChoice[] = [
  ...PERIOD_KINDS.filter((kind) => kind !== 'month').map((kind) => {
    const [first, last] = MONTHS[kind];
    return { word: PERIOD_WORDS[kind], kind, first, last, months: last - first + 1 };
  }),
  ...Array.from({ length: 12 }, (_, index): PeriodChoice => {
    const month = index + 1;
    return { word: monthWord(month), kind: 'month', first: month, last: month, months: 1 };
  }),
];

/** How the list writes a period; a month is named by the day on which it ends. */
export function periodWord({ kind, window }: Period): string {
  if (kind !== 'month') return PERIOD_WORDS[kind];
  return monthWord(window === null ? 1 : dateOf(window.to).month);
}
