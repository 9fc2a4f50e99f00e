import type { SheetCell } from '../app/cellWrites';
import { type Reviewed, reviewPlan } from '../app/reviewPlan';
import type { LastWrite } from '../app/undoWrite';
import type { Mended } from '../app/writeUnchanged';
import { cellOnSheet } from '../text/checkPage';
import { NOTICES } from '../text/pane';
import { cellName } from '../workbook/address';
import type { WorkbookPort } from '../workbook/port';
import { type MendKind, said } from './notice';
import type { Step } from './step';

interface Written {
  readonly kind: MendKind;
  readonly count: number;
  /** Left as they are, since somebody changed them. */
  readonly changed: readonly SheetCell[];
}

/** What was written is told with its way back, and the workbook is read anew. */
export async function afterWriting(
  workbook: WorkbookPort,
  { kind, count, changed }: Written,
  write: LastWrite | null,
): Promise<Step> {
  const notice = { kind, count, changed: namesOf(changed) };
  const undoable = write === null || write.steps.length === 0 ? null : { write, notice };
  return { reviewed: await reviewPlan(workbook), notice, lastWrite: undoable };
}

/** The same for what one page has to tell in its own words. */
export async function tellMended(
  workbook: WorkbookPort,
  { changed, ...write }: Mended,
  success: (reviewed: Reviewed | null) => readonly string[],
): Promise<Step> {
  const reviewed = await reviewPlan(workbook);
  const wasWritten = write.steps.length > 0;
  const sentences = [
    ...(wasWritten ? success(reviewed) : [NOTICES.nothingWritten]),
    ...(changed.length === 0 ? [] : [NOTICES.changedSince(namesOf(changed))]),
  ];
  const notice = said(changed.length > 0 ? 'warning' : wasWritten ? 'success' : 'info', sentences);
  return { reviewed, notice, ...(wasWritten ? { lastWrite: { write, notice } } : {}) };
}

function namesOf(cells: readonly SheetCell[]): string[] {
  return cells.map(({ sheet, at }) => cellOnSheet(sheet, cellName(at)));
}
