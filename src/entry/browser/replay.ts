import { enterText } from '../../app/enterText';
import { newBook } from '../../file/book';
import { type FileWorkbook, fileWorkbook } from '../../file/workbook';
import type { LostWork, Step } from '../../pane/desk/recovery/work';

type Opened = Pick<LostWork, 'base' | 'steps' | 'typing'>;

/** Does again what was done, from the same file on: what comes out is the same workbook. */
export async function replay({ base, steps, typing }: Opened): Promise<{
  readonly workbook: FileWorkbook;
  /** With what was being typed, which is now in its cell. */
  readonly steps: readonly Step[];
}> {
  const workbook = base === null ? fileWorkbook(newBook()) : await openWorkbook(base);
  for (const { edits } of steps) await workbook.apply(edits);
  if (typing === null) return { workbook, steps };
  const done = [...steps];
  await enterText(
    noting(workbook, (step) => done.push(step)),
    typing.sheet,
    typing.at,
    typing.text,
  );
  return { workbook, steps: done };
}

export async function openWorkbook(bytes: Uint8Array): Promise<FileWorkbook> {
  const { openXlsx } = await import('../../file/xlsx/openXlsx');
  return fileWorkbook(openXlsx(bytes));
}

/** The same workbook; whoever changes it by this door is written down. */
export function noting(workbook: FileWorkbook, note: (step: Step) => void): FileWorkbook {
  return {
    ...workbook,
    apply: async (edits) => {
      await workbook.apply(edits);
      note({ kind: 'edits', edits });
    },
  };
}
