import { undoWrite } from '../app/undoWrite';
import type { WorkbookPort } from '../workbook/port';
import { afterWriting } from './afterWriting';
import type { Undoable } from './notice';
import type { Step } from './step';

/** Takes back what was written last, as far as it still stands. */
export async function undo(workbook: WorkbookPort, { write }: Undoable): Promise<Step> {
  const { cells, changed } = await undoWrite(workbook, write);
  return afterWriting(workbook, { kind: 'undone', count: cells, changed }, null);
}
