import { writeNumeral } from './numeral';
import { shareInTenths } from './share';

/** Counts below ten take a leading zero in administrative texts: "08 nhiệm vụ". */
export function writeCount(count: number): string {
  const written = writeNumeral(count);
  return Number.isInteger(count) && count > 0 && count < 10 ? `0${written}` : written;
}

/**
 * A share in percent with one decimal: "87,5%". It is rounded down, so that 1.249 of 1.250 never
 * reads as the whole. A part of nothing has no share and is not written at all.
 */
export function writeShare(part: number, whole: number): string {
  const tenths = shareInTenths(part, whole);
  return tenths === null ? '' : writePercent(tenths / 10);
}

/** Percent points as they are: 87.5 is "87,5%". */
export function writePercent(points: number): string {
  return `${writeNumeral(points)}%`;
}
