import { newSheet } from '../../../src/file/book';
import { ExcelError } from '../errors';
import { replaceSheetName } from './renaming';
import type { SheetModel } from './sheetModel';
import { refuseSheetName } from './sheetName';
import type { WorkbookModel } from './workbookModel';

export function addSheet(workbook: WorkbookModel, name: string | null): SheetModel {
  workbook.guard();
  const others = workbook.sheets.map((sheet) => sheet.name);
  let count = others.length + 1;
  while (name === null && others.includes(`Sheet${count}`)) count++;
  const chosen = name ?? `Sheet${count}`;
  refuseSheetName(chosen, others);
  const data = newSheet(chosen);
  workbook.book.sheets.push(data);
  const sheet = workbook.adopt(data);
  workbook.sheetChanges.push({ kind: 'added', sheet });
  return sheet;
}

export function renameSheet({ workbook, data }: SheetModel, name: string): void {
  workbook.guard();
  const others = workbook.sheets.filter((other) => other.data !== data).map((other) => other.name);
  refuseSheetName(name, others);
  const before = data.name;
  data.name = name;
  if (workbook.book.active === before) workbook.book.active = name;
  replaceSheetName(workbook, before, name);
  workbook.publishNames();
}

export function removeSheet(sheet: SheetModel): void {
  const { workbook, data } = sheet;
  workbook.guard();
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('GeneralException');
  refuseLastVisible(sheet);
  sheet.isDeleted = true;
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.book.sheets.splice(workbook.book.sheets.indexOf(data), 1);
  leave(sheet);
  workbook.sheetChanges.push({ kind: 'deleted', sheet });
  replaceSheetName(workbook, sheet.name, null);
  workbook.publishNames();
}

export function hideSheet(sheet: SheetModel, visibility: 'Hidden' | 'VeryHidden'): void {
  sheet.workbook.guard();
  refuseLastVisible(sheet);
  sheet.visibility = visibility;
  sheet.data.visible = false;
  leave(sheet);
}

export function showSheet(sheet: SheetModel): void {
  sheet.workbook.guard();
  sheet.visibility = 'Visible';
  sheet.data.visible = true;
}

const isVisible = ({ visibility }: SheetModel) => visibility === 'Visible';

/** A workbook shows at least one sheet. */
function refuseLastVisible(sheet: SheetModel): void {
  if (!sheet.workbook.sheets.some((other) => other !== sheet && isVisible(other))) {
    throw new ExcelError('InvalidOperation');
  }
}

function leave({ workbook: { book, sheets }, name }: SheetModel): void {
  if (book.active === name) book.active = sheets.find(isVisible)?.name ?? null;
}
