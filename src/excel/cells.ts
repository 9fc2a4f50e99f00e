import { type Area, cellName } from '../workbook/address';
import { type ShownAs, shownAs } from '../workbook/shownAs';
import type { CellValue } from '../workbook/snapshot';

/** Excel gives an empty cell, and a formula that answers nothing, as an empty text. */
export function cellValues(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map((row) => row.map((value) => (value === '' ? null : (value as CellValue))));
}

/** A text that begins with "=" is no formula: its value and its formula are the same. */
export function formulasOf(
  area: Area,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [row, line] of formulas.entries()) {
    for (const [column, formula] of line.entries()) {
      if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
      if (formula === values[row]?.[column]) continue;
      found.set(cellName({ row: area.row + row, column: area.column + column }), formula);
    }
  }
  return found;
}

/** Only of numbers: nothing else is shown as a day. */
export function shownOf(
  area: Area,
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[],
): Map<string, ShownAs> {
  const found = new Map<string, ShownAs>();
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const format = formats[row]?.[column];
      if (typeof value !== 'number' || typeof format !== 'string') continue;
      const shown = shownAs(format);
      if (shown === null) continue;
      found.set(cellName({ row: area.row + row, column: area.column + column }), shown);
    }
  }
  return found;
}
