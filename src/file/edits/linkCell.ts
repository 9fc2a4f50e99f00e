import { cellName } from '../../workbook/address';
import type { EditOf } from '../../workbook/edit';
import { LINK_FONT } from '../../workbook/format';
import type { Book } from '../book';
import { cellAt, changeCell } from '../cells';
import { sheetNamed } from '../sheets';
import { mergeFormats } from './formatCells';

export function linkCell(book: Book, { sheet: name, at, url }: EditOf<'linkCell'>): void {
  const sheet = sheetNamed(book, name);
  sheet.links.set(cellName(at), url);
  changeCell(sheet, at, { format: mergeFormats(cellAt(sheet, at).format, { font: LINK_FONT }) });
}
