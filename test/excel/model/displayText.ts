import type { CellValue } from '../../../src/workbook/snapshot';
import { UnsupportedRequest } from '../errors';
import { GENERAL, TEXT } from './formats';

/** What the cell shows. Number formats that are not listed here are refused by name. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const show = SHOWN[format] ?? DATES[format];
  if (!show) throw new UnsupportedRequest('Range', 'text', `number format ${format}`);
  return show(value);
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const digits = (count: number) => (value: number) => value.toFixed(0).padStart(count, '0');

const SHOWN: Readonly<Record<string, (value: number) => string>> = {
  [GENERAL]: String,
  [TEXT]: String,
  '0': digits(1),
  '00': digits(2),
  '0.00': (value) => value.toFixed(2),
  '#,##0': (value) => grouped.format(value),
  '0%': (value) => `${Math.round(value * 100)}%`,
  '0.00%': (value) => `${(value * 100).toFixed(2)}%`,
  '[=0]0;[<10]00;#,##0': (value) =>
    value !== 0 && value < 10 ? digits(2)(value) : grouped.format(value),
};

const dateOf = (serial: number) => new Date((serial - 25_569) * 86_400_000);
const two = (number: number) => String(number).padStart(2, '0');

const DATES: Readonly<Record<string, (value: number) => string>> = {
  'dd/mm/yyyy': (serial) => {
    const date = dateOf(serial);
    return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  },
  'm/d/yyyy': (serial) => {
    const date = dateOf(serial);
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  },
};
