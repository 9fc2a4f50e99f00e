import { WorkbookError } from '../workbook/failure';
import type { WorkbookPort } from '../workbook/port';
import { applyEdits } from './applyEdits';
import type { Book } from './book';
import { sheetNamed } from './sheets';
import { takeSnapshot } from './takeSnapshot';

export interface FileWorkbook extends WorkbookPort {
  readonly book: Book;
  /** Grows with every change and every jump, so that a view knows when to draw anew. */
  version(): number;
  /** The listener is called after every change and every jump; the answer takes it off again. */
  subscribe(listener: () => void): () => void;
}

/** A book in memory behind the port that Excel stands behind, too. */
export function fileWorkbook(book: Book): FileWorkbook {
  const listeners = new Set<() => void>();
  let version = 0;
  // What fails inside rejects, as it does with Excel, and never throws at the caller.
  const settle = <T>(work: () => T) => new Promise<T>((resolve) => resolve(work()));
  const change = (work: () => void) =>
    settle(() => {
      work();
      version += 1;
      for (const listener of listeners) listener();
    });
  return {
    book,
    read: () => settle(() => takeSnapshot(book)),
    apply: (edits) => change(() => applyEdits(book, edits)),
    show: (name, area) =>
      change(() => {
        const sheet = sheetNamed(book, name);
        if (!sheet.visible) throw new WorkbookError('refused', `"${sheet.name}" is hidden`);
        sheet.selection = area;
        book.active = sheet.name;
      }),
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
