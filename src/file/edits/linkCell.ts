import { cellName } from '../../workbook/address';
import type { EditOf } from '../../workbook/edit';
import { WorkbookError } from '../../workbook/failure';
import { LINK_FONT } from '../../workbook/format';
import type { Book } from '../book';
import { cellAt, changeCell, isFilled } from '../cells';
import { sheetNamed } from '../sheets';

const LONGEST_URL = 2_083;

/** As in Excel, the cell gets the font of links whole, and an empty one shows the address. */
export function linkCell(book: Book, { sheet: name, at, url }: EditOf<'linkCell'>): void {
  const sheet = sheetNamed(book, name);
  if (url === '' || url.length > LONGEST_URL) {
    throw new WorkbookError('refused', `an address of ${url.length} characters`);
  }
  sheet.links.set(cellName(at), url);
  const cell = cellAt(sheet, at);
  const format = { ...cell.format, font: LINK_FONT };
  changeCell(sheet, at, isFilled(cell) ? { format } : { format, value: url });
}
