import { readTexts } from '../../domain/texts';
import { type Reading, readingPlan } from '../../read/plan';
import type { Edit } from '../../workbook/edit';
import type { WorkbookPort } from '../../workbook/port';
import type { FormulaResult } from '../../workbook/results';
import type { Snapshot } from '../../workbook/snapshot';
import { inSlices, nextTurn, type Pause } from '../inSlices';
import { type OwnFormulas, ownFormulas } from './ownFormulas';
import { readOnlySheets } from './readOnlySheets';
import { reckoning } from './reckon';
import { type WrittenRows, writtenRows } from './writtenRows';

/** A workbook whose formulas no program reckons. */
export interface Unreckoned extends WorkbookPort {
  /** The same object as long as nothing changed. */
  read(): Promise<Snapshot>;
  /** What follows from the last change belongs to its step; gives the workbook as it is then. */
  follow(results: readonly FormulaResult[], edits: readonly Edit[]): Promise<Snapshot>;
  /** False while it is as its file is: that was reckoned by whoever wrote it. */
  isChanged(): boolean;
  subscribe(listener: () => void): () => void;
}

/** What the view of the sheets must know of them. */
export interface SheetRules {
  readonly own: OwnFormulas;
  readonly readOnly: ReadonlySet<string>;
}

export interface LiveWorkbook extends WorkbookPort {
  /** Done once every formula of ours shows what it comes to. */
  settled(): Promise<void>;
  rules(): SheetRules;
  /** Called after a change, once it is reckoned; the answer takes the listener off again. */
  onReckoned(listener: () => void): () => void;
}

interface Pass {
  readonly after: Snapshot;
  readonly reading: Reading | null;
}

/**
 * After each change our formulas are given what the domain has for them, and rows the height of
 * their texts. `quiet` holds that back while somebody types.
 */
export function liveWorkbook(workbook: Unreckoned, quiet: Pause = nextTurn): LiveWorkbook {
  const listeners = new Set<() => void>();
  const written: WrittenRows = writtenRows();
  let rules: SheetRules = { own: new Map(), readOnly: new Set() };
  let done: Snapshot | null = null;
  let changes = 0;
  let running: Promise<void> | null = null;
  const texts = readTexts();

  const inPauses = async <T>(snapshot: Snapshot, work: Generator<undefined, T>): Promise<T> => {
    const stillWanted = async () => {
      if ((await workbook.read()) !== snapshot) throw new Error('overtaken by a later change');
    };
    const outcome = await inSlices(work, async () => {
      await quiet();
      await stillWanted();
    });
    await stillWanted();
    return outcome;
  };
  const reckonInto = async (snapshot: Snapshot): Promise<Pass> => {
    const { results, reading } = await inPauses(snapshot, reckoning(snapshot, texts));
    const edits = reading === null ? [] : written.fitted(reading);
    if (results.length + edits.length === 0) return { after: snapshot, reading };
    return { after: await workbook.follow(results, edits), reading };
  };
  const pass = async () => {
    await quiet();
    const snapshot = await workbook.read();
    if (snapshot === done) return;
    const reckoned = workbook.isChanged()
      ? await reckonInto(snapshot)
      : { after: snapshot, reading: await inPauses(snapshot, readingPlan(snapshot)) };
    const { after, reading } = reckoned;
    done = after;
    rules = { own: ownFormulas(after), readOnly: readOnlySheets(after, reading) };
    for (const listener of listeners) listener();
  };
  const run = async (): Promise<void> => {
    const before = changes;
    try {
      await pass();
    } catch {
      // What was overtaken, or cannot be reckoned as it is, is reckoned with the next change.
    }
    if (changes !== before) return run();
    running = null;
  };
  workbook.subscribe(() => {
    changes += 1;
    running ??= run();
  });
  running = run();
  return {
    ...workbook,
    apply: async (edits) => {
      await workbook.apply(edits);
      written.note(edits);
    },
    settled: async () => {
      while (running !== null) await running;
    },
    rules: () => rules,
    onReckoned: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
