import type { HeaderField } from '../../app/reportHeader';
import type { Reviewed } from '../../app/reviewPlan';
import type { ReportOrder } from '../../app/writeReport';
import { cellOnSheet } from '../../text/checkPage';
import { NOTICES } from '../../text/pane';
import { HEADER_WORDS } from '../../text/reportPage';
import { cellName } from '../../workbook/address';
import type { WorkbookPort } from '../../workbook/port';
import type { Said } from '../notice';
import type { Step } from '../step';

export const REPORT_ORDERS = {
  report: { name: 'report', says: NOTICES.writing },
  header: { name: 'header', says: NOTICES.mending },
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

interface HeaderStep extends Step {
  /** Nothing that was typed is left. */
  readonly isWhole: boolean;
}

/** Puts what was typed into Thông tin chung; a line that somebody changed since is named. */
export async function changeHeader(
  workbook: WorkbookPort,
  before: Reviewed,
  texts: ReadonlyMap<HeaderField, string>,
): Promise<HeaderStep> {
  const { writeHeader } = await import('../../app/reportHeader');
  const { reviewPlan } = await import('../../app/reviewPlan');
  const { changed, ...write } = await writeHeader(workbook, before, texts);
  const names = changed.map(({ sheet, at }) => cellOnSheet(sheet, cellName(at)));
  const lines = write.steps.flat().length;
  const notice: Said = {
    kind: 'said',
    intent: names.length > 0 ? 'warning' : 'success',
    sentences: [
      lines === 0 ? NOTICES.nothingWritten : HEADER_WORDS.written(lines),
      ...(names.length === 0 ? [] : [NOTICES.changedSince(names)]),
    ],
  };
  return {
    reviewed: await reviewPlan(workbook),
    notice,
    isWhole: names.length === 0,
    ...(lines === 0 ? {} : { lastWrite: { write, notice } }),
  };
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
