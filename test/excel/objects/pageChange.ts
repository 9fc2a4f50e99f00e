import { asNumber } from '../arguments';
import type { Margin, PageModel } from '../model/pageModel';
import type { SheetModel } from '../model/sheetModel';

/** The longest side of the largest paper, in points. */
export const MOST_POINTS = 3_540;

export const POINTS_IN = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** A protected sheet can still be set up for printing; a read-only workbook cannot. */
export function changePage({ workbook, page }: SheetModel, change: (page: PageModel) => unknown) {
  workbook.guard();
  change(page);
  page.publish();
}

export function setMargin(sheet: SheetModel, margin: Margin, points: unknown): void {
  const value = asNumber(points, 0, MOST_POINTS);
  changePage(sheet, ({ margins }) => (margins[margin] = value));
}
