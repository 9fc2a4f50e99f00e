import { enterText, type Entry } from '../app/enterText';
import { liveWorkbook } from '../app/live/liveWorkbook';
import { newBook } from '../file/book';
import { fileWorkbook } from '../file/workbook';
import { download } from '../pane/desk/download';
import { DESK } from '../text/pane';
import type { CellAt } from '../workbook/address';
import { quietKeyboard } from './quietKeyboard';

/** The workbook of the browser door. It lives in memory until it is saved. */
export const workbook = fileWorkbook(newBook());

/** The same, with the formulas reckoned. */
export const live = liveWorkbook(workbook, quietKeyboard());

export function subscribe(listener: () => void): () => void {
  return workbook.subscribe(listener);
}

export function whenReckoned(listener: () => void): () => void {
  return live.onReckoned(listener);
}

export function select(sheet: string, at: CellAt): Promise<void> {
  return workbook.show(sheet, { ...at, rows: 1, columns: 1 });
}

export function typeInto(sheet: string, entries: readonly Entry[]): Promise<void> {
  return enterText(live, sheet, entries);
}

export async function save(): Promise<void> {
  const { writeXlsx } = await import('../file/xlsx/writeXlsx');
  await live.settled();
  download(writeXlsx(workbook.book), DESK.fileName);
}
