import type { EditOf } from '../../workbook/edit';
import type { Book } from '../book';
import { sheetNamed } from '../sheets';

export function groupColumns(book: Book, edit: EditOf<'groupColumns'>): void {
  const { sheet, column, columns, closed } = edit;
  sheetNamed(book, sheet).groups.push({ column, columns });
  if (closed) hideColumns(book, { kind: 'hideColumns', sheet, column, columns });
}

export function hideColumns(book: Book, { sheet, column, columns }: EditOf<'hideColumns'>): void {
  const { hiddenColumns } = sheetNamed(book, sheet);
  for (let each = column; each < column + columns; each += 1) hiddenColumns.add(each);
}
