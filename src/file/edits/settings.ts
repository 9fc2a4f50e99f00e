import type { EditOf } from '../../workbook/edit';
import type { Book } from '../book';
import { sheetNamed } from '../sheets';

export function setColumnWidth(book: Book, edit: EditOf<'setColumnWidth'>): void {
  sheetNamed(book, edit.sheet).widths.set(edit.column, edit.points);
}

export function setRowHeight(book: Book, edit: EditOf<'setRowHeight'>): void {
  const { heights, fitted } = sheetNamed(book, edit.sheet);
  for (let row = edit.row; row < edit.row + edit.rows; row += 1) {
    heights.set(row, edit.points);
    fitted.delete(row);
  }
}

export function fitRows(book: Book, { sheet, row, points }: EditOf<'fitRows'>): void {
  const { heights, fitted } = sheetNamed(book, sheet);
  for (const [index, height] of points.entries()) {
    heights.set(row + index, height);
    fitted.add(row + index);
  }
}

export function freeze(book: Book, { sheet: name, rows, columns }: EditOf<'freeze'>): void {
  const sheet = sheetNamed(book, name);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

export function setPage(book: Book, { sheet, page }: EditOf<'setPage'>): void {
  sheetNamed(book, sheet).page = page;
}
