import type { EditOf } from '../../workbook/edit';
import { checkInside, without } from '../areas';
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

/** A cell has one choice list: the new one takes its cells out of those before it. */
export function offerChoices(book: Book, edit: EditOf<'offerChoices'>): void {
  const { sheet: name, area, choices, title, message } = edit;
  const sheet = sheetNamed(book, name);
  checkInside(area);
  const others = sheet.choices.flatMap((list) =>
    without(list.area, area).map((rest) => ({ ...list, area: rest })),
  );
  sheet.choices.splice(0, sheet.choices.length, ...others, { area, choices, title, message });
}

export function freezeRows(book: Book, { sheet, rows }: EditOf<'freezeRows'>): void {
  sheetNamed(book, sheet).frozenRows = rows;
}

export function setPage(book: Book, { sheet, page }: EditOf<'setPage'>): void {
  sheetNamed(book, sheet).page = page;
}
