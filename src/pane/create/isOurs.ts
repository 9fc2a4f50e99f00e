import type { Reviewed } from '../../app/reviewPlan';

/** The workbook has the sheets of this program: a second set of them would only confuse. */
export function isOurs({ reading: { version, table } }: Reviewed): boolean {
  return version !== null && table.ours;
}
