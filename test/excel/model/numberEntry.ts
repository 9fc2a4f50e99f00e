import { GENERAL } from './formats';

export interface NumberEntry {
  readonly value: number;
  readonly format: string;
}

/** Texts that Excel takes as numbers, in the en-US form that the API expects whatever the user's locale. */
export function parseNumberText(text: string, year: number): NumberEntry | null {
  for (const read of [plain, scientific, percent, currency, date]) {
    const entry = read(text, year);
    if (entry) return entry;
  }
  return null;
}

const DIGITS = /^([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/;

function plain(text: string): NumberEntry | null {
  const [, sign, digits] = DIGITS.exec(text) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(',', '')) * (sign === '-' ? -1 : 1);
  if (!digits.includes(',')) return { value, format: GENERAL };
  return { value, format: digits.includes('.') ? '#,##0.00' : '#,##0' };
}

function scientific(text: string): NumberEntry | null {
  if (!/^[-+]?\d+(\.\d*)?e[-+]?\d{1,3}$/i.test(text)) return null;
  return { value: Number(text), format: '0.00E+00' };
}

function percent(text: string): NumberEntry | null {
  const number = text.endsWith('%') ? plain(text.slice(0, -1).trim()) : null;
  if (!number) return null;
  const value = Number((number.value / 100).toPrecision(15));
  return { value, format: text.includes('.') ? '0.00%' : '0%' };
}

function currency(text: string): NumberEntry | null {
  const number = text.startsWith('$') ? plain(text.slice(1)) : null;
  return number && { value: number.value, format: '$#,##0_);[Red]($#,##0)' };
}

/** ISO, month/day, month/day/year, and month/year; with slashes or dashes. */
function date(text: string, year: number): NumberEntry | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const parts = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (parts) {
    const [month, day] = [Number(parts[1]), Number(parts[2])];
    if (parts[3] !== undefined) return dated(fullYear(Number(parts[3])), month, day, 'm/d/yyyy');
    return dated(year, month, day, 'd-mmm') ?? dated(fullYear(day), month, 1, 'mmm-yy');
  }
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  return month && dated(Number(month[2]), Number(month[1]), 1, 'mmm-yy');
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const DAY = 86_400_000;

function dated(year: number, month: number, day: number, format: string): NumberEntry | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day || year < 1900) return null;
  const serial = time.getTime() / DAY + 25_569;
  // Excel believes in 29/2/1900.
  return { value: serial < 61 ? serial - 1 : serial, format };
}
