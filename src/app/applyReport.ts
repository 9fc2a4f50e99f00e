import { reportSource } from '../read/ourReport';
import type { Edit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import { placeSheets } from './placeSheets';

export interface ReportWork {
  readonly before: Snapshot;
  /** Makes sheets beside those that are there. */
  readonly contents: readonly Edit[];
  /** Puts them in their places; begins by changing what the report was made from. */
  readonly placing: readonly Edit[];
}

/** A report is there whole or not at all. */
export function applyReport(
  workbook: WorkbookPort,
  { before, contents, placing }: ReportWork,
): Promise<void> {
  const source = reportSource(before);
  const hasBegun = (after: Snapshot) => reportSource(after) !== source;
  return placeSheets(workbook, { contents, placing, hasBegun });
}
