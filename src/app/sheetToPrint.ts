import { ourReports } from '../read/ourReport';
import type { Snapshot } from '../workbook/snapshot';

/** The phụ lục in front, or the first one; in a workbook without one of ours, what is in front. */
export function sheetToPrint(snapshot: Snapshot, active: string | null): string | null {
  const reports = ourReports(snapshot).map(({ sheet }) => sheet);
  return reports.find((sheet) => sheet === active) ?? reports[0] ?? active;
}
