import { reviewPlan } from '../app/reviewPlan';
import { undoWrite } from '../app/undoWrite';
import { LAYOUT } from '../text/layout';
import { REPORT_UNDONE } from '../text/reportPage';
import type { WorkbookPort } from '../workbook/port';
import { afterWriting } from './afterWriting';
import type { Undoable } from './notice';
import type { Step } from './step';

/** Takes back what was written last, as far as it still stands. */
export async function undo(workbook: WorkbookPort, { write }: Undoable): Promise<Step> {
  const { cells, changed, removed, kept, replaced } = await undoWrite(workbook, write);
  if (replaced !== undefined) {
    const { sheet, isBack } = replaced;
    const sentences = [isBack ? LAYOUT.back(sheet) : LAYOUT.notBack(sheet)];
    const intent = isBack ? 'success' : 'warning';
    const notice = { kind: 'said', intent, sentences } as const;
    return { reviewed: await reviewPlan(workbook), notice, lastWrite: null };
  }
  if (removed.length + kept.length > 0) {
    const sentences = [
      ...(removed.length === 0 ? [] : [REPORT_UNDONE.removed(removed)]),
      ...(kept.length === 0 ? [] : [REPORT_UNDONE.kept(kept)]),
    ];
    const intent = kept.length === 0 ? 'success' : 'warning';
    const notice = { kind: 'said', intent, sentences } as const;
    return { reviewed: await reviewPlan(workbook), notice, lastWrite: null };
  }
  return afterWriting(workbook, { kind: 'undone', count: cells, changed }, null);
}
