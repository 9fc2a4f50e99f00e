import type { EditOf } from '../../workbook/edit';
import type { CellFormat } from '../../workbook/format';
import { checkInside } from '../areas';
import type { Book } from '../book';
import { EMPTY_CELL, rowAt } from '../cells';
import { sheetNamed } from '../sheets';

export function formatCells(book: Book, edit: EditOf<'formatCells'>): void {
  const sheet = sheetNamed(book, edit.sheet);
  const { row, column, rows, columns } = edit.area;
  checkInside(edit.area);
  const { border, ...others } = edit.format;
  const lowest = overlay(edit.format);
  const inside = border === 'below' ? overlay(others) : lowest;
  for (let index = row; index < row + rows; index += 1) {
    const cells = rowAt(sheet, index);
    const format = index === row + rows - 1 ? lowest : inside;
    for (let each = column; each < column + columns; each += 1) {
      const old = cells.get(each) ?? EMPTY_CELL;
      cells.set(each, { ...old, format: format(old.format) });
    }
  }
}

/** Cells that looked alike share one new format, which keeps thousands of cells cheap. */
export function overlay(over: CellFormat): (under: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (under) => {
    const format = known.get(under) ?? mergeFormats(under, over);
    known.set(under, format);
    return format;
  };
}

export function mergeFormats(under: CellFormat, over: CellFormat): CellFormat {
  const font = { ...under.font, ...over.font };
  const align = { ...under.align, ...over.align };
  // A grid has the line below already.
  const border = under.border === 'grid' ? 'grid' : (over.border ?? under.border);
  return {
    ...under,
    ...over,
    ...(under.font || over.font ? { font } : {}),
    ...(under.align || over.align ? { align } : {}),
    ...(border === undefined ? {} : { border }),
  };
}
