import { enterText, type Entry } from '../app/enterText';
import { liveWorkbook } from '../app/live/liveWorkbook';
import { type Book, newBook } from '../file/book';
import { activeSheet } from '../file/sheets';
import { fileWorkbook } from '../file/workbook';
import type { DiskFile } from '../pane/desk/files/diskFile';
import { writeTo } from '../pane/desk/files/savePlace';
import { journal } from '../pane/desk/recovery/journal';
import type { WorkStore } from '../pane/desk/recovery/work';
import type { Fill, Saved, SaveWay } from '../pane/desk/useDesk';
import { newPending } from '../pane/pending';
import type { CellAt } from '../workbook/address';
import { entryOf, keyOf, type OpenFile, opening, type Origin } from './browser/openFile';
import { noting, replay } from './browser/replay';
import { placeFor, suggestedName } from './browser/savedAs';

export interface Surroundings {
  /** Holds back the reckoning while somebody types. */
  readonly quiet?: () => Promise<void>;
  /** What is kept under the workbook's key elsewhere is to go with it, or away. */
  readonly moved?: (from: string, to: string | null) => void;
}

/**
 * One workbook at a time. It lives in memory until it is saved, and what no file holds of it in the
 * store.
 */
export function memory(store: WorkStore, { quiet, moved = () => undefined }: Surroundings = {}) {
  const listeners = new Set<() => void>();
  let version = 0;
  let opened = 0;
  let entering: Promise<void> = Promise.resolve();
  let texts = 0;
  const changed = () => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const openFile = (book: Book, origin: Partial<Origin> = {}): OpenFile => {
    const { name = null, place = null, base = null } = origin;
    const log = journal(store, { name, base });
    const workbook = noting(fileWorkbook(book), (step) => {
      const wasSaved = log.isSaved();
      log.note(step);
      // All else was told with the change itself.
      if (wasSaved) changed();
    });
    workbook.subscribe(changed);
    opened += 1;
    const live = liveWorkbook(workbook, quiet);
    live.onReckoned(changed);
    const pending = newPending();
    return { number: opened, workbook, live, name, place, journal: log, pending };
  };
  let file = openFile(newBook());
  const turnTo = (next: OpenFile) => {
    file.journal.end();
    if (file.name === null) moved(file.journal.id, null);
    file = next;
    changed();
  };
  const enter = (sheet: string, entries: readonly Entry[]): Promise<void> => {
    texts += 1;
    const entered = enterText(file.live, sheet, entries).finally(() => {
      texts -= 1;
    });
    entering = entered.catch(() => undefined);
    return entered;
  };
  const select = (sheet: string, at: CellAt) =>
    file.workbook.show(sheet, { ...at, rows: 1, columns: 1 });

  return {
    current: () => file,
    version: () => version,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    isSaved: () => file.journal.isSaved() && texts === 0,
    isEmpty: () => file.workbook.book.sheets.length === 0,

    startNew: () => turnTo(openFile(newBook())),

    begin: async (name: string, fill: Fill): Promise<void> => {
      const next = openFile(newBook(), { name });
      try {
        await fill(next.live);
      } catch (error) {
        next.journal.end();
        throw error;
      }
      turnTo(next);
    },

    open: async ({ name, bytes, place }: DiskFile): Promise<void> =>
      turnTo(openFile(await opening(bytes), { name, place, base: bytes })),

    /** False where another tab was quicker. */
    recover: async (id: string): Promise<boolean> => {
      const work = await store.load(id);
      if (work === null) return false;
      const { name, base, steps, typing } = work;
      const next = openFile(base === null ? newBook() : await opening(base), { name, base });
      try {
        await replay({ ...next.workbook, apply: (edits) => next.live.apply(edits) }, steps);
      } catch (error) {
        next.journal.end();
        throw error;
      }
      turnTo(next);
      moved(name ?? id, keyOf(next));
      const entry = typing === null ? null : entryOf(next, typing);
      if (typing !== null && entry !== null) {
        await enter(typing.sheet, [entry]);
        await select(typing.sheet, typing.at);
      }
      await next.live.settled();
      await next.journal.written();
      await store.remove(id);
      return true;
    },

    select,
    enter,

    type: (sheet: string, at: CellAt, text: string | null) =>
      file.journal.type(text === null ? null : { sheet, at, text }),

    /** The sheet that is seen. */
    inFront: () => activeSheet(file.workbook.book),

    /** Turns to the sheet that is to be printed. */
    turnToPrinted: async (): Promise<void> => {
      const { workbook, live } = file;
      await entering;
      await live.settled();
      const { sheetToPrint } = await import('../app/sheetToPrint');
      const sheet = sheetToPrint(await workbook.read(), activeSheet(workbook.book)?.name ?? null);
      if (sheet !== null) await select(sheet, { row: 0, column: 0 });
    },

    flush: () => file.journal.flush(),

    /** Null where the user thought better of it. */
    save: async (way: SaveWay): Promise<Saved | null> => {
      const saving = file;
      const name = saving.name ?? (await suggestedName(saving.workbook));
      const to = await placeFor(saving, way, name);
      if (to === null) return null;
      await entering;
      await saving.live.settled();
      const { saveXlsx } = await import('../file/xlsx/saveXlsx');
      const length = saving.journal.length();
      const bytes = new Uint8Array(saveXlsx(saving.workbook.book));
      const place = await writeTo(to, name, bytes);
      const saved = place?.handle.name ?? name;
      saving.journal.saved(saved, length);
      if (file === saving) {
        file = { ...saving, name: saved, place };
        if (keyOf(saving) !== saved) moved(keyOf(saving), saved);
      }
      changed();
      return { name: saved, downloaded: place === null };
    },
  };
}
