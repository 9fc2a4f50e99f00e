import { type Area, areaName } from '../../workbook/address';
import type { EditOf } from '../../workbook/edit';
import { WorkbookError } from '../../workbook/failure';
import { checkInside, overlaps } from '../areas';
import type { Book, Sheet } from '../book';
import { sheetNamed } from '../sheets';
import { settleHeadings } from './headings';
import { checkFreeName } from './names';

export function addTable(book: Book, { sheet: owner, area, name }: EditOf<'addTable'>): void {
  const sheet = sheetNamed(book, owner);
  checkTableArea(sheet, area);
  checkFreeName(book, name);
  const table = { name, area };
  sheet.tables.push(table);
  settleHeadings(sheet, table);
}

export function checkTableArea(sheet: Sheet, area: Area): void {
  checkInside(area);
  const taken = [...sheet.tables.map((table) => table.area), ...sheet.merges];
  const crossed = taken.find((each) => overlaps(each, area));
  if (crossed !== undefined) {
    throw new WorkbookError('refused', `${areaName(area)} crosses ${areaName(crossed)}`);
  }
  if (area.rows < 2) {
    throw new WorkbookError('refused', `${areaName(area)} has no row below its headings`);
  }
}
