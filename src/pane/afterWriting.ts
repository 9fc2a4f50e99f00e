import type { SheetCell } from '../app/cellWrites';
import { reviewPlan } from '../app/reviewPlan';
import type { LastWrite } from '../app/undoWrite';
import { cellOnSheet } from '../text/checkPage';
import { cellName } from '../workbook/address';
import type { WorkbookPort } from '../workbook/port';
import type { MendKind } from './notice';
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
  const names = changed.map(({ sheet, at }) => cellOnSheet(sheet, cellName(at)));
  const notice = { kind, count, changed: names };
  const undoable = write === null || write.steps.length === 0 ? null : { write, notice };
  return { reviewed: await reviewPlan(workbook), notice, lastWrite: undoable };
}
