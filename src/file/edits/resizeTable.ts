import { areaName } from '../../workbook/address';
import type { EditOf } from '../../workbook/edit';
import { WorkbookError } from '../../workbook/failure';
import { checkInside } from '../areas';
import type { Book } from '../book';
import { sameName } from '../sheets';
import { checkTableArea } from './addTable';

export function resizeTable(book: Book, { name, area }: EditOf<'resizeTable'>): void {
  const sheet = book.sheets.find(({ tables }) => tables.some((each) => sameName(each.name, name)));
  const index = sheet?.tables.findIndex((each) => sameName(each.name, name)) ?? -1;
  const table = sheet?.tables[index];
  if (sheet === undefined || table === undefined) {
    throw new WorkbookError('missing', `no table is called "${name}"`);
  }
  checkInside(area);
  const { row, column, columns } = table.area;
  if (area.row !== row || area.column !== column || area.columns !== columns) {
    const [from, to] = [areaName(table.area), areaName(area)];
    throw new WorkbookError('refused', `table ${name}: ${to} has other headings than ${from}`);
  }
  checkTableArea({ ...sheet, tables: sheet.tables.filter((each) => each !== table) }, area);
  sheet.tables[index] = { ...table, area };
}
