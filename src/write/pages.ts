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

export function reportPage(
  orientation: PageSetup['orientation'],
  printArea: Area,
  titleRow: number,
): PageSetup {
  return { ...page(orientation, titleRow), printArea };
}

/** The sheets that are filled print as they are, however far they grow; they need the width. */
export const ENTRY_PAGE: PageSetup = {
  ...page('landscape', 0),
  margins: { ...A4_MARGINS, left: 15 * POINTS_PER_MILLIMETRE },
};

/** A form has no headings to repeat, and what lies beside it is not printed. */
export function formPage(printArea: Area): PageSetup {
  return {
    orientation: 'portrait',
    margins: { ...A4_MARGINS, left: 15 * POINTS_PER_MILLIMETRE },
    printArea,
    pageNumber: false,
  };
}

function page(orientation: PageSetup['orientation'], titleRow: number): PageSetup {
  return {
    orientation,
    margins: A4_MARGINS,
    titleRows: { row: titleRow, rows: 1 },
    pageNumber: true,
  };
}
