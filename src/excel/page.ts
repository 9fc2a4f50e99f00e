import { areaName } from '../workbook/address';
import type { PageSetup } from '../workbook/page';

/** The centre of the top margin; Excel cuts header texts at 255 characters. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

export function setPage(layout: Excel.PageLayout, page: PageSetup): void {
  const { margins } = page;
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  // Assigned whole: Excel ignores a change of one of its fields.
  layout.zoom = { horizontalFitToPages: 1 };
  if (page.printArea !== undefined) layout.setPrintArea(areaName(page.printArea));
  if (page.titleRows !== undefined) {
    const { row, rows } = page.titleRows;
    layout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  if (page.pageNumber) {
    layout.firstPageNumber = 1;
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  }
}
