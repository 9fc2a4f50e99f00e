import { asFlag, asNumber, asRecord, asWhole, asWord } from '../arguments';
import { invalid, UnsupportedRequest } from '../errors';
import { spansRows } from '../model/areas';
import { type Margin, MARGINS } from '../model/pageModel';
import type { SheetModel } from '../model/sheetModel';
import { areaArgument } from './areaArgument';
import { ExcelObject } from './excelObject';
import { HeaderFooterGroup } from './headerFooterGroup';
import { changePage, MOST_POINTS, POINTS_IN, setMargin } from './pageChange';
import { Range } from './range';
import { asZoom } from './zoom';

export class PageLayout extends ExcelObject {
  readonly className = 'PageLayout';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  get bottomMargin(): number {
    return this.sheet.page.margins.bottom;
  }

  set bottomMargin(points: unknown) {
    setMargin(this.sheet, 'bottom', points);
  }

  get centerHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }

  set centerHorizontally(centred: unknown) {
    const centerHorizontally = asFlag(centred);
    changePage(this.sheet, (page) => Object.assign(page, { centerHorizontally }));
  }

  get firstPageNumber(): number | '' {
    return this.sheet.page.firstPageNumber;
  }

  set firstPageNumber(number: unknown) {
    const firstPageNumber = number === '' ? number : asWhole(number, -32_765, 32_767);
    changePage(this.sheet, (page) => Object.assign(page, { firstPageNumber }));
  }

  get footerMargin(): number {
    return this.sheet.page.margins.footer;
  }

  set footerMargin(points: unknown) {
    setMargin(this.sheet, 'footer', points);
  }

  get headerMargin(): number {
    return this.sheet.page.margins.header;
  }

  set headerMargin(points: unknown) {
    setMargin(this.sheet, 'header', points);
  }

  get headersFooters() {
    return new HeaderFooterGroup(this.sheet);
  }

  get leftMargin(): number {
    return this.sheet.page.margins.left;
  }

  set leftMargin(points: unknown) {
    setMargin(this.sheet, 'left', points);
  }

  get orientation(): string {
    return this.sheet.page.orientation;
  }

  set orientation(orientation: unknown) {
    const wanted = asWord(orientation, ['Portrait', 'Landscape'] as const);
    changePage(this.sheet, (page) => (page.orientation = wanted));
  }

  get paperSize(): string {
    return this.sheet.page.paperSize;
  }

  /** A book of ours is always printed on A4. */
  set paperSize(size: unknown) {
    const others = ['Letter', 'Legal', 'A3', 'A5', 'B4', 'B5', 'Folio'] as const;
    const wanted = asWord(size, ['A4', ...others] as const);
    if (wanted !== 'A4') throw new UnsupportedRequest(this.className, 'paperSize', wanted);
    changePage(this.sheet, (page) => (page.paperSize = wanted));
  }

  get printOrder(): string {
    return this.sheet.page.printOrder;
  }

  set printOrder(order: unknown) {
    const wanted = asWord(order, ['DownThenOver', 'OverThenDown'] as const);
    changePage(this.sheet, (page) => (page.printOrder = wanted));
  }

  get rightMargin(): number {
    return this.sheet.page.margins.right;
  }

  set rightMargin(points: unknown) {
    setMargin(this.sheet, 'right', points);
  }

  get topMargin(): number {
    return this.sheet.page.margins.top;
  }

  set topMargin(points: unknown) {
    setMargin(this.sheet, 'top', points);
  }

  get zoom(): unknown {
    return this.sheet.page.zoom;
  }

  set zoom(options: unknown) {
    const zoom = asZoom(options);
    changePage(this.sheet, (page) => (page.zoom = zoom));
  }

  getPrintTitleRowsOrNullObject() {
    const { titleRows } = this.sheet.page;
    return titleRows && new Range(this.sheet, titleRows);
  }

  setPrintArea(area: unknown) {
    const printArea = areaArgument(this.sheet, area);
    changePage(this.sheet, (page) => (page.printArea = printArea));
  }

  setPrintMargins(unit: unknown, options: unknown) {
    const points = POINTS_IN[asWord(unit, ['Points', 'Inches', 'Centimeters'] as const)];
    for (const [margin, value] of Object.entries(asRecord(options))) {
      const name: Margin = asWord(margin, MARGINS);
      setMargin(this.sheet, name, asNumber(value, 0, MOST_POINTS) * points);
    }
  }

  setPrintTitleRows(rows: unknown) {
    const titleRows = areaArgument(this.sheet, rows);
    if (!spansRows(titleRows)) throw invalid('print titles must span entire rows');
    changePage(this.sheet, (page) => (page.titleRows = titleRows));
  }
}
