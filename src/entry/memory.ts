import { enterText, type Entry } from '../app/enterText';
import { type LiveWorkbook, liveWorkbook } from '../app/live/liveWorkbook';
import { newBook } from '../file/book';
import { type FileWorkbook, fileWorkbook } from '../file/workbook';
import type { DiskFile, DiskPlace } from '../pane/desk/files/diskFile';
import { choosePlace, type SavePlace, writeTo } from '../pane/desk/files/savePlace';
import { type Journal, journal } from '../pane/desk/recovery/journal';
import type { Step, WorkStore } from '../pane/desk/recovery/work';
import type { Saved, SaveWay } from '../pane/desk/useDesk';
import type { Subscribe } from '../pane/useLiveReview';
import type { CellAt } from '../workbook/address';
import { quietKeyboard } from './browser/quietKeyboard';
import { noting, openWorkbook, replay } from './browser/replay';

/** The workbook of the browser door, and the file that it belongs to. */
export interface OpenFile {
  /** No two files have the same one: what shows a file begins anew with the next. */
  readonly number: number;
  readonly workbook: FileWorkbook;
  /** The same, with our formulas reckoned after each change. */
  readonly live: LiveWorkbook;
  /** Tells of changes once they are reckoned. */
  readonly subscribe: Subscribe;
  /** Null for a workbook that was never saved. */
  readonly name: string | null;
  readonly place: DiskPlace | null;
  readonly journal: Journal;
}

export type Memory = ReturnType<typeof memory>;

/** One workbook at a time. It lives in memory until it is saved, and what is not yet saved in the store. */
export function memory(store: WorkStore) {
  const listeners = new Set<() => void>();
  const quiet = quietKeyboard();
  let version = 0;
  let opened = 0;
  let entering: Promise<void> = Promise.resolve();
  let texts = 0;
  const changed = () => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const openFile = (
    workbook: FileWorkbook,
    { name = null, place = null, base = null, steps = [] }: Partial<Origin> = {},
  ): OpenFile => {
    const log = journal(store, { name, base, steps });
    const noted = noting(workbook, (step) => {
      log.note(step);
      changed();
    });
    noted.subscribe(changed);
    const live = liveWorkbook(noted, quiet);
    live.onReckoned(changed);
    opened += 1;
    return {
      number: opened,
      workbook: noted,
      live,
      subscribe: (listener) => live.onReckoned(listener),
      name,
      place,
      journal: log,
    };
  };
  let file = openFile(fileWorkbook(newBook()));
  const turnTo = (next: OpenFile) => {
    file.journal.end();
    file = next;
    changed();
  };

  return {
    current: () => file,
    version: () => version,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    isSaved: () => file.journal.isSaved() && texts === 0,
    isEmpty: () => file.workbook.book.sheets.length === 0,

    startNew: () => turnTo(openFile(fileWorkbook(newBook()))),

    open: async ({ name, bytes, place }: DiskFile): Promise<void> => {
      turnTo(openFile(await openWorkbook(bytes), { name, place, base: bytes }));
    },

    /** False where another tab was quicker. */
    recover: async (id: string): Promise<boolean> => {
      const work = await store.load(id);
      if (work === null) return false;
      const { workbook, steps } = await replay(work);
      turnTo(openFile(workbook, { ...work, steps }));
      await store.remove(id);
      return true;
    },

    select: (sheet: string, at: CellAt) =>
      file.workbook.show(sheet, { ...at, rows: 1, columns: 1 }),

    enter: (sheet: string, entries: readonly Entry[]): Promise<void> => {
      texts += 1;
      const entered = enterText(file.live, sheet, entries).finally(() => {
        texts -= 1;
      });
      entering = entered.catch(() => undefined);
      return entered;
    },

    type: (sheet: string, at: CellAt, text: string | null) =>
      file.journal.type(text === null ? null : { sheet, at, text }),

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
      if (file === saving) file = { ...saving, name: saved, place };
      changed();
      return { name: saved, downloaded: place === null };
    },
  };
}

interface Origin {
  readonly name: string | null;
  readonly place: DiskPlace | null;
  readonly base: Uint8Array | null;
  readonly steps: readonly Step[];
}

async function suggestedName(workbook: FileWorkbook): Promise<string> {
  const { suggestFileName } = await import('../app/suggestFileName');
  return suggestFileName(workbook);
}

async function placeFor(
  { place }: OpenFile,
  way: SaveWay,
  name: string,
): Promise<SavePlace | null> {
  if (way === 'download') return { kind: 'download' };
  if (way === 'elsewhere' || place === null) return choosePlace(name);
  return { kind: 'disk', handle: place.handle, known: place.lastModified };
}
