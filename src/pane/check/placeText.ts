import { headingOf } from '../../app/headingOf';
import type { ProblemPlace } from '../../app/problems';
import type { Reviewed } from '../../app/reviewPlan';
import { CHECK_PAGE } from '../../text/checkPage';
import { FINDINGS } from '../../text/pane';

/**
 * Where a finding lies, below the heading of its sheet: columns that are hidden make letters hard to
 * find, so that the heading of the column comes first.
 */
export function placeText(places: readonly ProblemPlace[], { reading }: Reviewed): string {
  const bySheet = new Map<string, string[]>();
  for (const { at, cell } of places) {
    bySheet.set(at.sheet, [...(bySheet.get(at.sheet) ?? []), cell]);
  }
  if (bySheet.size > 1) {
    return [...bySheet].map(([sheet, cells]) => FINDINGS.place(sheet, cells)).join('; ');
  }
  const cells = places.map(({ cell }) => cell);
  const [heading = '', ...others] = new Set(places.map(({ at }) => headingOf(reading, at)));
  return heading === '' || others.length > 0
    ? CHECK_PAGE.cells(cells)
    : CHECK_PAGE.column(heading, cells);
}
