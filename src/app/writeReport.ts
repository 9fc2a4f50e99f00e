import { review } from '../domain/review';
import { type OurReport, ourReports } from '../read/ourReport';
import { readPlan } from '../read/plan';
import { appendices } from '../report/appendices';
import { UNFINISHED } from '../sheets/names';
import { REPORT } from '../text/report';
import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { sourceEdit } from '../write/report';
import { applyReport } from './applyReport';
import { choiceEdit, keptChoice, type ReportChoice } from './reportChoice';
import { contentEdits, placingEdits, type ReportPage, reportPages } from './reportPages';
import { sourceOf } from './reportSource';
import { reportState } from './reportState';
import type { Reviewed } from './reviewPlan';

export interface ReportOrder {
  /** As the last time, where nothing is said. */
  readonly choice?: ReportChoice;
  /** What becomes of a sheet of ours that somebody changed by hand. */
  readonly edited?: 'ask' | 'keep' | 'replace';
}

export type ReportOutcome =
  | { readonly kind: 'noTable' }
  | { readonly kind: 'noTasks'; readonly reviewed: Reviewed }
  /** Nothing was written: these sheets were changed by hand. */
  | { readonly kind: 'edited'; readonly reviewed: Reviewed; readonly sheets: readonly string[] }
  | ReportWritten;

export interface ReportWritten {
  readonly kind: 'written';
  readonly reviewed: Reviewed;
  /** The appendices, in their order. */
  readonly sheets: readonly string[];
  /** Sheets of ours that were left as they are, since somebody changed them by hand. */
  readonly kept: readonly string[];
  /** Sheets that stand in nobody's place: to take them away leaves the workbook as it was. */
  readonly made: readonly string[];
  /** Marked DỰ THẢO, since an error is open. */
  readonly draft: boolean;
}

/** Writes the phụ lục anew, in place of what we wrote last. */
export async function writeReport(
  workbook: WorkbookPort,
  { choice: wanted, edited = 'ask' }: ReportOrder = {},
): Promise<ReportOutcome> {
  const snapshot = await workbook.read();
  const choice = wanted ?? keptChoice(snapshot);
  const reading = readPlan(snapshot);
  if (reading === null) return { kind: 'noTable' };
  const { plan } = reading;
  const olds = ourReports(snapshot);
  const reviewed = {
    snapshot,
    reading,
    review: review(plan),
    report: reportState(snapshot, plan),
  };
  if (plan.tasks.length === 0) return { kind: 'noTasks', reviewed };
  const changed = olds.filter(({ untouched }) => !untouched).map(({ sheet }) => sheet);
  if (changed.length > 0 && edited === 'ask') return { kind: 'edited', reviewed, sheets: changed };
  const ours = olds.filter(({ untouched }) => untouched || edited === 'replace');
  const draft = reviewed.review.findings.some(({ severity }) => severity === 'error');
  const pages = reportPages(appendices(plan, reviewed.review, choice), ours, snapshot);
  const sheets = pages.map(({ sheet }) => sheet);
  await applyReport(workbook, {
    before: snapshot,
    contents: pages.flatMap((page) => contentEdits(page, draft ? REPORT.draft : null)),
    placing: placing(pages, ours, [choiceEdit(choice), sourceEdit(sourceOf(plan))]),
  });
  const report = { kind: 'written', current: true, edited: [] } as const;
  const kept = edited === 'keep' ? changed : [];
  const made = ours.length === 0 ? sheets : [];
  return { kind: 'written', reviewed: { ...reviewed, report }, sheets, made, kept, draft };
}

/** An appendix that is no longer needed goes; what the report was made from, and how, is kept with it. */
function placing(
  pages: readonly ReportPage[],
  ours: readonly OurReport[],
  facts: readonly Edit[],
): Edit[] {
  const [first] = pages;
  const needless = ours.filter(({ kind }) => !pages.some((page) => page.kind === kind));
  return [
    sourceEdit(UNFINISHED),
    ...pages.flatMap(placingEdits),
    ...needless.map(({ sheet }): Edit => ({ kind: 'removeSheet', sheet })),
    ...(first === undefined ? [] : [{ kind: 'activateSheet' as const, sheet: first.sheet }]),
    ...facts,
  ];
}
