import { applyFixes } from '../../app/applyFixes';
import type { Reviewed } from '../../app/reviewPlan';
import { takeBackWaiver } from '../../app/takeBackWaiver';
import { waive, type Waiver } from '../../app/waive';
import type { Finding } from '../../domain/checks';
import type { Explained } from '../../domain/findings';
import type { WorkbookPort } from '../../workbook/port';
import { afterWriting } from '../afterWriting';
import type { Step } from '../step';

/** What the check page writes; each ends with a new check. */
export type Mend =
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] }
  | { readonly kind: 'waive'; readonly findings: readonly Finding[]; readonly waiver: Waiver }
  | { readonly kind: 'reopen'; readonly explained: Explained };

export async function mend(workbook: WorkbookPort, reviewed: Reviewed, order: Mend): Promise<Step> {
  switch (order.kind) {
    case 'fix': {
      const { steps, made, changed } = await applyFixes(workbook, reviewed, order.findings);
      const count = steps.flat().length;
      return afterWriting(workbook, { kind: 'fixed', count, changed }, { steps, made });
    }
    case 'waive': {
      const done = await waive(workbook, reviewed, order.findings, order.waiver);
      const { steps, made, changed } = done;
      return afterWriting(
        workbook,
        { kind: 'waived', count: steps.length, changed },
        { steps, made },
      );
    }
    case 'reopen': {
      const { steps, made } = await takeBackWaiver(workbook, order.explained);
      return afterWriting(
        workbook,
        { kind: 'reopened', count: steps.length, changed: [] },
        { steps, made },
      );
    }
  }
}
