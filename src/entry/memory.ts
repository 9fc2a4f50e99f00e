import { enterText } from '../app/enterText';
import { newBook } from '../file/book';
import { fileWorkbook } from '../file/workbook';
import { download } from '../pane/desk/download';
import type { StartFile } from '../pane/startFile';
import { DESK } from '../text/pane';
import type { CellAt } from '../workbook/address';

/** The workbook of the browser door. It lives in memory until it is saved. */
export const workbook = fileWorkbook(newBook());

export function subscribe(listener: () => void): () => void {
  return workbook.subscribe(listener);
}

export function select(sheet: string, at: CellAt): Promise<void> {
  return workbook.show(sheet, { ...at, rows: 1, columns: 1 });
}

export function typeInto(sheet: string, at: CellAt, text: string): Promise<void> {
  return enterText(workbook, sheet, at, text);
}

export async function save(): Promise<void> {
  const { writeXlsx } = await import('../file/xlsx/writeXlsx');
  download(writeXlsx(workbook.book), DESK.fileName);
}

/** This page holds one workbook: another one goes to the downloads, to be opened from there. */
export const startFile: StartFile = async (choice, fileName) => {
  const { newFile } = await import('./newFile');
  download(await newFile(choice), fileName);
  return 'saved';
};
