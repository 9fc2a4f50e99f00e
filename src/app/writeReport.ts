import { review } from '../domain/review';
import { type OurReport, ourReports } from '../read/ourReport';
import { readPlan } from '../read/plan';
import { appendices, type ReportChoice, USUAL_REPORT } from '../report/appendices';
import { type ReportSheet, WORKBOOK_NAMES } from '../sheets/names';
import { REPORT } from '../text/report';
import { SHEET_NAMES } from '../text/words';
import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { freeSheetName } from '../write/freeName';
import { reportEdits } from '../write/report';
import { fillNewSheets } from './fillNewSheets';
import { sourceOf } from './reportSource';
import type { Reviewed } from './reviewPlan';

export interface ReportOrder {
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
  /** Marked DỰ THẢO, since an error is open. */
  readonly draft: boolean;
}

const SHEETS: Readonly<Record<ReportSheet, string>> = {
  tasks: SHEET_NAMES.report,
  figures: SHEET_NAMES.figures,
  proofs: SHEET_NAMES.proofList,
};

/** Writes the phụ lục anew, in place of what we wrote last. */
export async function writeReport(
  workbook: WorkbookPort,
  { choice = USUAL_REPORT, edited = 'ask' }: ReportOrder = {},
): Promise<ReportOutcome> {
  const snapshot = await workbook.read();
  const reading = readPlan(snapshot);
  if (reading === null) return { kind: 'noTable' };
  const { plan } = reading;
  const reviewed = { snapshot, reading, review: review(plan) };
  if (plan.tasks.length === 0) return { kind: 'noTasks', reviewed };
  const olds = ourReports(snapshot);
  const changed = olds.filter(({ untouched }) => !untouched).map(({ sheet }) => sheet);
  if (changed.length > 0 && edited === 'ask') return { kind: 'edited', reviewed, sheets: changed };
  const ours = olds.filter(({ untouched }) => untouched || edited === 'replace');
  const draft = reviewed.review.findings.some(({ severity }) => severity === 'error');
  const pages = placed(appendices(plan, reviewed.review, choice), ours, snapshot);
  const edits = pages.flatMap(({ layout, kind, sheet, replaces }) =>
    reportEdits(layout, { kind, sheet, replaces, leftHeader: draft ? REPORT.draft : null }),
  );
  const sheets = pages.map(({ sheet }) => sheet);
  await fillNewSheets(workbook, [...edits, ...closing(plan, pages, ours)]);
  return { kind: 'written', reviewed, sheets, kept: edited === 'keep' ? changed : [], draft };
}

type Page = ReturnType<typeof placed>[number];

/** Each appendix takes the place of our last one, or a sheet of its own. */
function placed(
  parts: ReturnType<typeof appendices>,
  ours: readonly OurReport[],
  snapshot: Snapshot,
) {
  return parts.map((part) => {
    const old = ours.find(({ kind }) => kind === part.kind);
    const sheet = old?.sheet ?? freeSheetName(SHEETS[part.kind], snapshot);
    return { ...part, sheet, replaces: old !== undefined };
  });
}

/** An appendix that is no longer needed goes; what the report was made from is kept with it. */
function closing(
  plan: Reviewed['reading']['plan'],
  pages: readonly Page[],
  ours: readonly OurReport[],
): Edit[] {
  const [first] = pages;
  const needless = ours.filter(({ kind }) => !pages.some((page) => page.kind === kind));
  return [
    ...needless.map(({ sheet }): Edit => ({ kind: 'removeSheet', sheet })),
    { kind: 'setName', name: WORKBOOK_NAMES.reportSource, formula: `="${sourceOf(plan)}"` },
    ...(first === undefined ? [] : [{ kind: 'activateSheet' as const, sheet: first.sheet }]),
  ];
}
