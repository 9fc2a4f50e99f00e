import { type Review, reviewing, type TextMemory, textMemory } from '../domain/review';
import { type Reading, readingPlan } from '../read/plan';
import type { WorkbookPort } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { type ReportState, reportState } from './reportState';
import { inSlices, type Pause } from './inSlices';
import { type ReportText, withReportText } from './narrative';

export interface Reviewed {
  /** What was read; whoever writes later compares with it. */
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly review: Review;
  /** The phụ lục that was written last. */
  readonly report: ReportState;
}

/** One letter more, and all texts but one are as they were. */
const memories = new WeakMap<WorkbookPort, TextMemory>();

/** Null where the workbook has no task table. Others may work while it goes on. */
export async function reviewPlan(
  workbook: WorkbookPort,
  {
    report = null,
    pause,
  }: { readonly report?: ReportText | null; readonly pause?: Pause | undefined } = {},
): Promise<Reviewed | null> {
  const snapshot = await workbook.read();
  const reading = await inSlices(readingPlan(snapshot), pause);
  if (reading === null) return null;
  const plan = report === null ? reading.plan : withReportText(reading.plan, report);
  const memory = memories.get(workbook) ?? textMemory();
  memories.set(workbook, memory);
  return {
    snapshot,
    reading: { ...reading, plan },
    review: await inSlices(reviewing(plan, memory), pause),
    report: reportState(snapshot, reading.plan),
  };
}
