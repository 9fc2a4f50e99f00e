import type { Day } from './day';
import { readDay } from './dayText';
import { clean } from './hygiene';

const DATE = String.raw`(?:ngày\s*)?(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;
const RANGE = new RegExp(String.raw`từ\s+${DATE}\s*,?\s*(?:đến|-|–)\s*(?:hết\s+)?${DATE}`, 'iu');

/** "Số liệu từ ngày 15/12/2023 đến ngày 14/12/2024"; null where the text names no two days in order. */
export function readDateRange(text: string): { readonly from: Day; readonly to: Day } | null {
  const [, first, second] = RANGE.exec(clean(text)) ?? [];
  const from = dayIn(first);
  const to = dayIn(second);
  return from === null || to === null || from > to ? null : { from, to };
}

function dayIn(text: string | undefined): Day | null {
  const day = text === undefined ? null : readDay(text.replace(/\s+/g, ' '));
  return day?.kind === 'day' ? day.day : null;
}
