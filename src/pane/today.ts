import { type Day, dayOf } from '../language/day';

/** The day that the clock of this machine shows. */
export function today(now = new Date()): Day {
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return dayOf(date) ?? 0;
}
