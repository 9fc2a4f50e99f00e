import { readCount } from '../../language/count';
import { readDay } from '../../language/dayText';
import { serialOfDay } from '../../language/serial';
import type { CellValue } from '../../workbook/snapshot';
import { type EntryField, kindOf } from './entryField';

/** What is typed, as the cell takes it: what is no plain number or day stays the text that it is. */
export function entryValue(field: EntryField, typed: string): CellValue {
  const text = typed.replace(/\r\n?/g, '\n').replace(/\s+$/u, '');
  if (text === '') return null;
  const kind = kindOf(field);
  if (kind === 'number') {
    const reading = readCount(text);
    // "hơn 285" and "68 tin" say more than their number.
    const isPlain = reading.kind === 'count' && reading.form === 'digits' && reading.unit === null;
    return isPlain && reading.bound === 'exact' ? reading.value : text;
  }
  if (kind === 'day') {
    const reading = readDay(text);
    return reading.kind === 'day' ? serialOfDay(reading.day) : text;
  }
  return text;
}

/** The same entry, differently typed: "1.250" and "1250", "1/3/2024" and "01/03/2024". */
export function sameEntry(field: EntryField, a: string, b: string): boolean {
  return entryValue(field, a) === entryValue(field, b);
}
