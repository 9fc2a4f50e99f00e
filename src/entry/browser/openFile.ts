import type { Entry } from '../../app/enterText';
import type { LiveWorkbook } from '../../app/live/liveWorkbook';
import type { Book } from '../../file/book';
import type { FileWorkbook } from '../../file/workbook';
import type { DiskPlace } from '../../pane/desk/files/diskFile';
import type { Journal } from '../../pane/desk/recovery/journal';
import type { Typing } from '../../pane/desk/recovery/work';
import type { Pending } from '../../pane/pending';
import { expectedAt } from '../../sheetview/expected';

/** The workbook of the browser door, and the file that it belongs to. */
export interface OpenFile {
  /** No two files have the same one: what shows a file begins anew with the next. */
  readonly number: number;
  readonly workbook: FileWorkbook;
  /** The same, with the formulas reckoned. */
  readonly live: LiveWorkbook;
  /** Null for a workbook that was never saved. */
  readonly name: string | null;
  readonly place: DiskPlace | null;
  readonly journal: Journal;
  /** What the pane has taken and not put into the workbook yet. */
  readonly pending: Pending;
}

/** A file has no address here; its name, or else its work, is all that tells it from another. */
export function keyOf({ name, journal: { id } }: Pick<OpenFile, 'name' | 'journal'>): string {
  return name ?? id;
}

/** Where a workbook comes from. */
export interface Origin {
  readonly name: string | null;
  readonly place: DiskPlace | null;
  readonly base: Uint8Array | null;
}

export async function opening(bytes: Uint8Array): Promise<Book> {
  const { openXlsx } = await import('../../file/xlsx/openXlsx');
  return openXlsx(bytes);
}

/** What was being typed, as an entry of its cell; null where that sheet is gone. */
export function entryOf({ workbook }: OpenFile, { sheet, at, text }: Typing): Entry | null {
  const typed = workbook.book.sheets.find(({ name }) => name === sheet);
  return typed === undefined ? null : { at, text, ...expectedAt(typed, at) };
}
