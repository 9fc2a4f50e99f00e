import { enterText } from '../../app/enterText';
import { newBook } from '../../file/book';
import { type FileWorkbook, fileWorkbook } from '../../file/workbook';
import type { LostWork, Step } from '../../pane/desk/recovery/work';
import { expectedAt } from '../../sheetview/expected';
import { TEXT_FORMAT } from '../../workbook/format';

type Opened = Pick<LostWork, 'base' | 'steps' | 'typing'>;

/** Does again what was done, from the same file on: what comes out is the same workbook. */
export async function replay({ base, steps, typing }: Opened): Promise<{
  readonly workbook: FileWorkbook;
  /** With what was being typed, which is now in its cell. */
  readonly steps: readonly Step[];
}> {
  const workbook = base === null ? fileWorkbook(newBook()) : await openWorkbook(base);
  for (const step of steps) await AGAIN[step.kind](workbook, step);
  if (typing === null) return { workbook, steps };
  const done = [...steps];
  const noted = noting(workbook, (step) => done.push(step));
  const sheet = workbook.book.sheets.find(({ name }) => name === typing.sheet);
  const expected = sheet === undefined ? TEXT : expectedAt(sheet, typing.at);
  await enterText(noted, typing.sheet, [{ at: typing.at, text: typing.text, ...expected }]);
  return { workbook, steps: done };
}

export async function openWorkbook(bytes: Uint8Array): Promise<FileWorkbook> {
  const { openXlsx } = await import('../../file/xlsx/openXlsx');
  return fileWorkbook(openXlsx(bytes));
}

const TEXT = { kind: 'text', format: TEXT_FORMAT } as const;

const AGAIN: Readonly<Record<Step['kind'], (book: FileWorkbook, step: Step) => unknown>> = {
  edits: (workbook, { edits = [], joins = false }) =>
    joins ? workbook.follow([], edits) : workbook.apply(edits),
  undo: (workbook) => workbook.undo(),
  redo: (workbook) => workbook.redo(),
};

/** The same workbook; whoever changes it by this door is written down. */
export function noting(workbook: FileWorkbook, note: (step: Step) => void): FileWorkbook {
  return {
    ...workbook,
    apply: async (edits) => {
      const before = workbook.stepsMade();
      const applied = workbook.apply(edits);
      const joins = workbook.stepsMade() === before;
      await applied;
      note({ kind: 'edits', edits, joins });
    },
    follow: async (results, edits) => {
      const after = await workbook.follow(results, edits);
      if (edits.length > 0) note({ kind: 'edits', edits, joins: true });
      return after;
    },
    undo: () => {
      if (!workbook.canUndo()) return;
      workbook.undo();
      note({ kind: 'undo' });
    },
    redo: () => {
      if (!workbook.canRedo()) return;
      workbook.redo();
      note({ kind: 'redo' });
    },
  };
}
