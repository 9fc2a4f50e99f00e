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
  return {
    orientation,
    margins: A4_MARGINS,
    printArea,
    titleRows: { row: titleRow, rows: 1 },
    pageNumber: true,
  };
}

/** The sheets that are filled in print as they are, for those who check on paper. */
export function entryPage(printArea: Area): PageSetup {
  return reportPage('landscape', printArea, 0);
}
