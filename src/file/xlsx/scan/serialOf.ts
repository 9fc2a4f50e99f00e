import type { CellValue } from '../../../workbook/snapshot';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
/** Day 0 of Excel, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** A workbook may count its days from 1904. */
export const DAYS_TO_1904 = 1462;

/** A day written in ISO 8601 as Excel's serial number; any other text stays one. */
export function serialOf(text: string): CellValue {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = ISO.exec(text) ?? [];
  if (year === undefined) return text;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY;
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
