import { areaName } from '../workbook/address';
import { fitsWidth, headerTexts, type PageSetup } from '../workbook/page';

export function setPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  const { margins, breaksBefore = [] } = page;
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  // Assigned whole: Excel ignores a change of one of its fields.
  layout.zoom = fitsWidth(page) ? { horizontalFitToPages: 1 } : { scale: 100 };
  if (page.printArea !== undefined) layout.setPrintArea(areaName(page.printArea));
  if (page.titleRows !== undefined) {
    const { row, rows } = page.titleRows;
    layout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  if (page.pageNumber) layout.firstPageNumber = 1;
  setHeaders(layout.headersFooters, page);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaksBefore) {
    if (row > 0) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
}

/** Excel cuts header texts at 255 characters. */
function setHeaders(headers: Excel.HeaderFooterGroup, page: PageSetup): void {
  const { left, center } = headerTexts(page);
  headers.state = page.pageNumber ? 'FirstAndDefault' : 'Default';
  headers.defaultForAllPages.leftHeader = left;
  headers.defaultForAllPages.centerHeader = center;
  if (page.pageNumber) headers.firstPage.leftHeader = left;
}
