import type { Reviewed } from '../../app/reviewPlan';
import type { ReportOrder } from '../../app/writeReport';
import { NOTICES } from '../../text/pane';
import type { WorkbookPort } from '../../workbook/port';
import type { Step } from '../step';

export const REPORT_ORDERS = {
  report: { name: 'report', says: NOTICES.writing },
  sentences: { name: 'sentences', says: null },
} as const;

/** What becomes of a phụ lục that was changed by hand is asked first. */
export async function report(workbook: WorkbookPort, order: ReportOrder = {}): Promise<Step> {
  const { writeReport } = await import('../../app/writeReport');
  const outcome = await writeReport(workbook, order);
  switch (outcome.kind) {
    case 'noTable':
      return { reviewed: null, notice: { kind: 'noTable' } };
    case 'noTasks':
      return { reviewed: outcome.reviewed, notice: { kind: 'noTasks' } };
    case 'edited': {
      const { reviewed, sheets } = outcome;
      return { reviewed, notice: { kind: 'edited', sheets, order } };
    }
    case 'written': {
      const { reviewed, sheets, made, kept } = outcome;
      const notice = { kind: 'written', sheets, kept, errors: await openErrors(reviewed) } as const;
      const write = { steps: [], made: null, report: made };
      return { reviewed, notice, lastWrite: made.length === 0 ? null : { write, notice } };
    }
  }
}

/** The sentences for the Word report, of what was read last. */
export async function copySentencesOf(reviewed: Reviewed): Promise<Step> {
  const { copySentences } = await import('./copySentences');
  return { notice: { kind: await copySentences(reviewed) } };
}

async function openErrors(reviewed: Reviewed): Promise<number> {
  const { countBySeverity, problemsOf } = await import('../../app/problems');
  return countBySeverity(problemsOf(reviewed)).error;
}
