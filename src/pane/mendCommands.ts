import { applyFixes } from '../app/applyFixes';
import type { SheetCell } from '../app/cellWrites';
import { reviewPlan, type Reviewed } from '../app/reviewPlan';
import { takeBackWaiver } from '../app/takeBackWaiver';
import { type LastWrite, undoWrite } from '../app/undoWrite';
import { waive, type Waiver } from '../app/waive';
import type { Finding } from '../domain/checks';
import type { Explained } from '../domain/findings';
import { cellOnSheet } from '../text/checkPage';
import { cellName } from '../workbook/address';
import type { WorkbookPort } from '../workbook/port';
import type { Step } from './commands';
import type { MendKind } from './notice';

/** What the check page writes; each ends with a new check. */
export type Mend =
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] }
  | { readonly kind: 'waive'; readonly findings: readonly Finding[]; readonly waiver: Waiver }
  | { readonly kind: 'reopen'; readonly explained: Explained }
  | { readonly kind: 'undo'; readonly write: LastWrite };

export async function mend(workbook: WorkbookPort, reviewed: Reviewed, order: Mend): Promise<Step> {
  switch (order.kind) {
    case 'fix': {
      const done = await applyFixes(workbook, reviewed, order.findings);
      return after(workbook, 'fixed', done.steps.flat().length, done.changed, written(done));
    }
    case 'waive': {
      const done = await waive(workbook, reviewed, order.findings, order.waiver);
      return after(workbook, 'waived', done.steps.length, done.changed, written(done));
    }
    case 'reopen': {
      const done = await takeBackWaiver(workbook, order.explained);
      return after(workbook, 'reopened', done.steps.length, [], written(done));
    }
    case 'undo': {
      const { cells, changed } = await undoWrite(workbook, order.write);
      return after(workbook, 'undone', cells, changed, null);
    }
  }
}

function written({ steps, made }: LastWrite): LastWrite | null {
  return steps.length === 0 ? null : { steps, made };
}

async function after(
  workbook: WorkbookPort,
  kind: MendKind,
  count: number,
  changed: readonly SheetCell[],
  write: LastWrite | null,
): Promise<Step> {
  const names = changed.map(({ sheet, at }) => cellOnSheet(sheet, cellName(at)));
  const notice = { kind, count, changed: names };
  const undoable = write === null ? null : { write, notice };
  return { reviewed: await reviewPlan(workbook), notice, lastWrite: undoable };
}
