import { type Block, type CellInput, type FilledColumn, isFormulaCell } from '../workbook/edit';
import { BrokenInvariant } from '../workbook/failure';
import { TEXT_FORMAT } from '../workbook/format';

/** Queues number formats first, since they decide whether Excel takes "1/2" as text or as a date. */
export function putCells(range: Excel.Range, { cells, formats }: Block): void {
  for (const [column, format] of formats.entries()) {
    setNumberFormat(range.getColumn(column), format);
    if (format === TEXT_FORMAT) refuseFormulas(cells, column);
    else keepTexts(range, cells, column);
  }
  range.formulas = cells.map((row) => row.map(cellContent));
}

/** A single formula fills a range, as Office.js documents and its types do not say. */
export function fillFormulas(range: Excel.Range, columns: readonly FilledColumn[]): void {
  for (const [index, { formula, format }] of columns.entries()) {
    const column = range.getColumn(index);
    setNumberFormat(column, format);
    column.formulas = formula as unknown as string[][];
  }
}

/** One format for all cells of a range: Office.js documents a single value, its types do not. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** What Range.formulas takes: a formula, a value, or an empty text for an empty cell. */
function cellContent(input: CellInput): string | number | boolean {
  return isFormulaCell(input) ? input.formula : (input ?? '');
}

/** A text cell would show the formula instead of its value. */
function refuseFormulas(cells: Block['cells'], column: number): void {
  if (cells.some((row) => isFormulaCell(row[column] ?? null))) {
    throw new BrokenInvariant(`putCells: a formula in text column ${column}`);
  }
}

/** Excel makes numbers, dates and formulas of texts that look like them: "1/2", "May 2024", "- x". */
function keepTexts(range: Excel.Range, cells: Block['cells'], column: number): void {
  for (const [row, line] of cells.entries()) {
    if (typeof line[column] === 'string') setNumberFormat(range.getCell(row, column), TEXT_FORMAT);
  }
}
