import type { Orientation } from '../report/layout';
import { POINTS_PER_MILLIMETRE } from '../report/layout';
import { HEADER_MARGIN, MARGINS } from '../report/styles';
import type { Area } from '../workbook/address';
import type { Margins, PageSetup } from '../workbook/page';

const A4_MARGINS: Margins = {
  top: MARGINS.top * POINTS_PER_MILLIMETRE,
  bottom: MARGINS.bottom * POINTS_PER_MILLIMETRE,
  left: MARGINS.left * POINTS_PER_MILLIMETRE,
  right: MARGINS.right * POINTS_PER_MILLIMETRE,
  header: HEADER_MARGIN * POINTS_PER_MILLIMETRE,
  footer: HEADER_MARGIN * POINTS_PER_MILLIMETRE,
};

interface ReportPage {
  readonly printArea: Area;
  /** Repeated on every page. */
  readonly titleRow?: number;
  readonly leftHeader?: string;
  readonly breaksBefore?: readonly number[];
}

export function reportPage(orientation: Orientation, { titleRow, ...page }: ReportPage): PageSetup {
  return {
    orientation,
    margins: A4_MARGINS,
    pageNumber: true,
    ...page,
    ...(titleRow === undefined ? {} : { titleRows: { row: titleRow, rows: 1 } }),
  };
}

const ENTRY_MARGINS: Margins = { ...A4_MARGINS, left: 15 * POINTS_PER_MILLIMETRE };

/** The sheets that are filled print as they are, however far they grow; they need the width. */
export const ENTRY_PAGE: PageSetup = {
  orientation: 'landscape',
  margins: ENTRY_MARGINS,
  titleRows: { row: 0, rows: 1 },
  pageNumber: true,
};

/** A form has no headings to repeat, and what lies beside it is not printed. */
export function formPage(printArea: Area): PageSetup {
  return { orientation: 'portrait', margins: ENTRY_MARGINS, printArea, pageNumber: false };
}
