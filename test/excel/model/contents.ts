import { type Area, cellName, type CellAt, contains } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { invalid, UnsupportedRequest } from '../errors';
import { cellsOf, overlaps } from './areas';
import { type Entered, enter } from './cellEntry';
import { readGrid } from './grid';
import { hyperlinkText } from './hyperlinkFormula';
import { keyOf, type SheetModel } from './sheetModel';
import { nameHeadings } from './tableModel';

/** Range.values and Range.formulas take the same things; null leaves a cell as it is. */
export function putContents(sheet: SheetModel, area: Area, input: unknown): void {
  sheet.guard();
  const inputAt = readGrid(area, input);
  const entries: { readonly at: CellAt; readonly entry: Entered }[] = [];
  for (const at of cellsOf(area)) {
    const one = inputAt(at);
    if (one === null || isCovered(sheet, at)) continue;
    entries.push({ at, entry: enter(cellInput(one), sheet.numberFormat(at), yearOf(sheet)) });
  }
  change(sheet, area, () => {
    for (const { at, entry } of entries) putEntry(sheet, at, entry);
  });
}

const yearOf = ({ workbook }: SheetModel) => workbook.options.year ?? 2026;

function cellInput(input: unknown): string | number | boolean {
  if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean') {
    return input;
  }
  throw invalid(`${JSON.stringify(input)} is no value for a cell`);
}

function putEntry(sheet: SheetModel, at: CellAt, { value, formula, numberFormat }: Entered): void {
  const { format } = sheet.cell(at);
  sheet.change(at, {
    value,
    formula,
    ...(numberFormat !== undefined && { format: { ...format, numberFormat } }),
  });
  if (formula === null || value !== null) sheet.uncalculated.delete(keyOf(at));
  else sheet.uncalculated.add(keyOf(at));
}

export function clearContents(sheet: SheetModel, area: Area): void {
  sheet.guard();
  const filled = [...sheet.filled(area, true)];
  change(sheet, area, () => {
    for (const at of filled) {
      sheet.change(at, { value: null, formula: null });
      sheet.uncalculated.delete(keyOf(at));
    }
  });
}

/** Does the change, mends table headings, and remembers what to tell the handlers. */
function change(sheet: SheetModel, area: Area, work: () => void): void {
  const before = known(sheet, area);
  work();
  for (const table of sheet.tables) if (overlaps(table.headerArea, area)) nameHeadings(table);
  sheet.workbook.changes.push({ sheet, area, before, after: known(sheet, area) });
}

const known = (sheet: SheetModel, area: Area) => sheet.cell(area).value;

/** Only the first cell of merged cells holds anything. */
function isCovered(sheet: SheetModel, at: CellAt): boolean {
  return sheet.data.merges.some(
    (area) => contains(area, at) && (area.row !== at.row || area.column !== at.column),
  );
}

export function valueAt(sheet: SheetModel, at: CellAt): CellValue {
  const { value, formula } = sheet.cell(at);
  if (formula === null) return value;
  const { calculate } = sheet.workbook.options;
  if (hyperlinkText(formula) !== null) return value;
  if (calculate) return calculate(sheet.name, at, formula);
  if (!sheet.uncalculated.has(keyOf(at))) return value;
  const where = `${sheet.name}!${cellName(at)}`;
  throw new UnsupportedRequest('Range', 'values', `nobody calculates ${formula} in ${where}`);
}

/** Gives the book the values that `calculate` knows, for whoever saves it. */
export function recalculate(sheet: SheetModel): void {
  if (!sheet.workbook.options.calculate) return;
  for (const at of [...sheet.filled(WHOLE, true)]) {
    if (sheet.cell(at).formula === null) continue;
    sheet.change(at, { value: valueAt(sheet, at) });
    sheet.uncalculated.delete(keyOf(at));
  }
}

const WHOLE: Area = { row: 0, column: 0, rows: Infinity, columns: Infinity };

export function formulaAt(sheet: SheetModel, at: CellAt): string | number | boolean {
  const cell = sheet.cell(at);
  return cell.formula ?? cell.value ?? '';
}
