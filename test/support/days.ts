import { readDay } from '../../src/language/dayText';
import type { Day } from '../../src/language/day';

/** A day as staff write it: "08/3/2024". */
export function day(text: string): Day {
  const reading = readDay(text);
  if (reading.kind !== 'day') throw new Error(`no day: ${text}`);
  return reading.day;
}
