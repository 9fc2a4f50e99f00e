import type { Edit } from '../workbook/edit';
import { WorkbookError } from '../workbook/failure';
import type { WorkbookPort } from '../workbook/port';
import type { FormulaResult } from '../workbook/results';
import type { Snapshot } from '../workbook/snapshot';
import { applyEdits } from './applyEdits';
import type { Book } from './book';
import { type Moment, momentOf, restore, sameMoment } from './moment';
import { setResults } from './results';
import { sheetNamed } from './sheets';
import { newSteps } from './steps';
import { snapshotTaker } from './takeSnapshot';

export interface FileWorkbook extends WorkbookPort {
  readonly book: Book;
  /** The same object as long as nothing changed. */
  read(): Promise<Snapshot>;
  /** What follows from the last change belongs to its step; gives the workbook as it is then. */
  follow(results: readonly FormulaResult[], edits: readonly Edit[]): Promise<Snapshot>;
  /** What the work changes is one step to undo, however many requests it makes. */
  together<T>(work: () => Promise<T>): Promise<T>;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
  /** False for a book that is as its file is. */
  isChanged(): boolean;
  /** Grows with every change and every jump, so that a view knows when to draw anew. */
  version(): number;
  /** The listener is called after every change and every jump; the answer takes it off again. */
  subscribe(listener: () => void): () => void;
}

/** A book in memory behind the port that Excel stands behind, too. */
export function fileWorkbook(book: Book): FileWorkbook {
  const listeners = new Set<() => void>();
  const steps = newSteps<Moment>();
  const snapshotOf = snapshotTaker();
  const opened = momentOf(book);
  let version = 0;
  let works = 0;
  /** Whether the works that go on have their step already. */
  let begun = false;

  // What fails inside rejects, as it does with Excel, and never throws at the caller.
  const settle = <T>(work: () => T) => new Promise<T>((resolve) => resolve(work()));
  const change = (work: () => void) => {
    work();
    version += 1;
    for (const listener of listeners) listener();
  };
  const step = (work: () => void) => {
    const before = momentOf(book);
    work();
    if (sameMoment(before, book) || (works > 0 && begun)) return;
    steps.record(before);
    begun = works > 0;
  };
  const goTo = (moment: Moment | null) => {
    if (moment !== null) change(() => restore(book, moment));
  };
  return {
    book,
    read: () => settle(() => snapshotOf(book)),
    apply: (edits) => settle(() => change(() => step(() => applyEdits(book, edits)))),
    follow: (results, edits) =>
      settle(() => {
        change(() => {
          applyEdits(book, edits);
          setResults(book, results);
        });
        return snapshotOf(book);
      }),
    together: async (work) => {
      works += 1;
      try {
        return await work();
      } finally {
        works -= 1;
        if (works === 0) begun = false;
      }
    },
    show: (name, area) =>
      settle(() =>
        change(() => {
          const sheet = sheetNamed(book, name);
          if (!sheet.visible) throw new WorkbookError('refused', `"${sheet.name}" is hidden`);
          sheet.selection = area;
          book.active = sheet.name;
        }),
      ),
    canUndo: () => steps.canGoBack(),
    canRedo: () => steps.canGoForth(),
    undo: () => goTo(steps.back(momentOf(book))),
    redo: () => goTo(steps.forth(momentOf(book))),
    isChanged: () => !sameMoment(opened, book),
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
