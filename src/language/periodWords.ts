import { headingKey } from './headings/headingKey';

export type PeriodWord =
  'month' | 'quarter1' | 'halfYear' | 'quarter3' | 'nineMonths' | 'year' | 'campaign';

export interface PeriodFound {
  readonly kind: PeriodWord;
  /** Null where the words do not say. */
  readonly month: number | null;
  readonly year: number | null;
}

const KINDS: readonly (readonly [PeriodWord, RegExp])[] = [
  ['halfYear', /(?:^| )(?:0?6|sau) thang(?: |$)|quy (?:ii|2)(?: |$)/],
  ['nineMonths', /(?:^| )(?:0?9|chin) thang(?: |$)/],
  ['quarter1', /(?:^| )quy (?:i|1)(?: |$)/],
  ['quarter3', /(?:^| )quy (?:iii|3)(?: |$)/],
  ['month', /(?:^| )thang (?:\d{1,2})(?: |$)|^thang$/],
  ['campaign', /chuyen de|dot tuyen truyen/],
  ['year', /(?:^| )(?:nam|ca nam|hang nam)(?: |$)/],
];

/** Kỳ báo cáo in a cell of its own: "Quý I", "6 tháng", "Năm", "Tháng 5/2026". */
export function readPeriod(text: string): PeriodFound | null {
  const key = headingKey(text.replace(/(\d)\s*[/.-]\s*(\d{4})/g, '$1 năm $2'));
  const kind = KINDS.find(([, words]) => words.test(key))?.[0];
  if (kind === undefined) return null;
  const month = kind === 'month' ? /thang (\d{1,2})/.exec(key)?.[1] : undefined;
  const year = /(?:nam )?((?:19|20)\d\d)(?!\d)/.exec(key)?.[1];
  return {
    kind,
    month: month === undefined ? null : Number(month),
    year: year === undefined ? null : Number(year),
  };
}
