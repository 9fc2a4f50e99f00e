import type { EditOf } from '../../workbook/edit';
import { WorkbookError } from '../../workbook/failure';
import { type Book, newSheet, type Sheet } from '../book';
import { activeSheet, sameName, sheetNamed } from '../sheets';
import { dropReferences } from './dropReferences';

/** Excel keeps "History" for itself. */
const RESERVED = 'history';
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]|^'|'$/u;

export function addSheet(book: Book, { sheet }: EditOf<'addSheet'>): void {
  checkSheetName(book, sheet);
  book.sheets.push(newSheet(sheet));
}

export function checkSheetName(book: Book, wanted: string): void {
  if (!isSheetName(wanted)) {
    throw new WorkbookError('refused', `"${wanted}" cannot be the name of a sheet`);
  }
  if (book.sheets.some(({ name }) => sameName(name, wanted))) {
    throw new WorkbookError('refused', `there is a sheet "${wanted}" already`);
  }
}

function isSheetName(name: string): boolean {
  return (
    name !== '' && name.length <= LONGEST && !FORBIDDEN.test(name) && !sameName(name, RESERVED)
  );
}

export function removeSheet(book: Book, edit: EditOf<'removeSheet'>): void {
  const sheet = sheetNamed(book, edit.sheet);
  const wasActive = activeSheet(book) === sheet;
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  checkSomeVisible(book, sheet);
  dropReferences(book, sheet.name);
  if (wasActive) leaveTo(book, index);
}

export function hideSheet(book: Book, edit: EditOf<'hideSheet'>): void {
  const sheet = sheetNamed(book, edit.sheet);
  const wasActive = activeSheet(book) === sheet;
  sheet.visible = false;
  checkSomeVisible(book, sheet);
  if (wasActive) leaveTo(book, book.sheets.indexOf(sheet));
}

function checkSomeVisible({ sheets }: Book, sheet: Sheet): void {
  if (!sheets.some(({ visible }) => visible)) {
    throw new WorkbookError('refused', `"${sheet.name}" is the only visible sheet`);
  }
}

/** The next visible sheet becomes the active one, at the end the one before. */
function leaveTo(book: Book, index: number): void {
  const after = book.sheets.slice(index).find(({ visible }) => visible);
  const before = book.sheets.slice(0, index).findLast(({ visible }) => visible);
  book.active = (after ?? before)?.name ?? null;
}

export function clearSheet(book: Book, edit: EditOf<'clearSheet'>): void {
  const sheet = sheetNamed(book, edit.sheet);
  const { name, visible, selection } = sheet;
  book.sheets[book.sheets.indexOf(sheet)] = { ...newSheet(name), visible, selection };
}

export function activateSheet(book: Book, { sheet }: EditOf<'activateSheet'>): void {
  const { name, visible } = sheetNamed(book, sheet);
  if (!visible) throw new WorkbookError('refused', `"${name}" is hidden`);
  book.active = name;
}
