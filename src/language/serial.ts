import type { Day } from './day';

/** Excel believes in 29 February 1900; before it its numbers are one too small. */
const PHANTOM = 60;

/** 31 December 9999, the last day that Excel shows. */
const LAST = 2_958_465;

/** The day of an Excel serial (1900 system), a time of day dropped; null where Excel has no day. */
export function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST) || whole === PHANTOM) return null;
  return whole < PHANTOM ? whole + 1 : whole;
}

/** Null for a day that Excel cannot show. */
export function serialOfDay(day: Day): number | null {
  const serial = day > PHANTOM ? day : day - 1;
  return Number.isInteger(day) && serial >= 1 && serial <= LAST ? serial : null;
}
