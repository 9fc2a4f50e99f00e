import { dateOf, type Day } from './day';

/** "2024-03-08", as databases read days. */
export function writeIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return [padded(year, 4), padded(month, 2), padded(dayOfMonth, 2)].join('-');
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
