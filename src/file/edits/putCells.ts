import { type Area, cellName, contains, LAST_COLUMN } from '../../workbook/address';
import { blockArea, type CellInput, type EditOf, isFormulaCell } from '../../workbook/edit';
import { BrokenInvariant, WorkbookError } from '../../workbook/failure';
import { TEXT_FORMAT } from '../../workbook/format';
import { checkInside, overlaps } from '../areas';
import type { Book, Cell, Sheet } from '../book';
import { EMPTY_CELL, placesOf, rowAt } from '../cells';
import { sheetNamed } from '../sheets';
import { overlay } from './formatCells';
import { settleHeadings } from './headings';

const LONGEST_TEXT = 32_767;

export function putCells(book: Book, edit: EditOf<'putCells'>): void {
  const sheet = sheetNamed(book, edit.sheet);
  const { at, cells, formats } = edit.block;
  const area = blockArea(edit.block);
  checkInside(area);
  const hidden = hiddenByMerges(sheet, area);
  const withNumberFormat = formats.map((numberFormat) => overlay({ numberFormat }));
  for (const [index, inputs] of cells.entries()) {
    if (inputs.length !== formats.length) {
      throw new BrokenInvariant(
        `block at ${cellName(at)} of "${sheet.name}": ` +
          `expected ${formats.length} cells in row ${index}, got ${inputs.length}`,
      );
    }
    const row = rowAt(sheet, at.row + index);
    if (sheet.fitted.delete(at.row + index)) sheet.heights.delete(at.row + index);
    for (const [offset, format] of withNumberFormat.entries()) {
      const column = at.column + offset;
      const input = hidden.has(keyOf(at.row + index, column)) ? null : (inputs[offset] ?? null);
      const old = row.get(column) ?? EMPTY_CELL;
      row.set(column, { ...contentOf(input, formats[offset]), format: format(old.format) });
    }
  }
  for (const table of sheet.tables) {
    if (overlaps({ ...table.area, rows: 1 }, area)) settleHeadings(sheet, table);
  }
}

export function fillFormulas(book: Book, edit: EditOf<'fillFormulas'>): void {
  const { sheet, at, columns, values } = edit;
  const cells = values.map((row) =>
    columns.map(({ formula }, index) => ({ formula, value: row[index] ?? null })),
  );
  const formats = columns.map(({ format }) => format);
  putCells(book, { kind: 'putCells', sheet, block: { at, cells, formats } });
}

/** An empty text is an empty cell: Excel knows no other. */
function contentOf(input: CellInput, format: string | undefined): Pick<Cell, 'value' | 'formula'> {
  if (isFormulaCell(input)) {
    if (format === TEXT_FORMAT) throw new BrokenInvariant('block: a formula in a text column');
    return { value: input.value, formula: input.formula };
  }
  if (typeof input === 'string' && input.length > LONGEST_TEXT) {
    throw new WorkbookError('refused', `a cell holds ${LONGEST_TEXT} characters at most`);
  }
  return { value: input === '' ? null : input, formula: null };
}

/** Only the first cell of a merged area can hold something. */
function hiddenByMerges(sheet: Sheet, area: Area): ReadonlySet<number> {
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  const places = merges.flatMap((merge) => placesOf(merge).slice(1));
  const inside = places.filter((place) => contains(area, place));
  return new Set(inside.map(({ row, column }) => keyOf(row, column)));
}

function keyOf(row: number, column: number): number {
  return row * LAST_COLUMN + column;
}
