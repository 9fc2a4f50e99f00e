import type { Area } from '../../../src/workbook/address';
import type { Sheet } from '../../../src/file/book';
import { headerTexts, type PageSetup } from '../../../src/workbook/page';

export const HEADER_PLACES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeaderPlace = (typeof HEADER_PLACES)[number];
export type HeaderTexts = Record<HeaderPlace, string>;

export const PAGE_KINDS = ['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const HEADER_STATES = [
  'Default',
  'FirstAndDefault',
  'OddAndEven',
  'FirstOddAndEven',
] as const;

export const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];

const INCH = 72;

const noTexts = (): HeaderTexts => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** The page set-up of one sheet, with the defaults of a new one. */
export class PageModel {
  orientation: 'Portrait' | 'Landscape' = 'Portrait';
  paperSize = 'Letter';
  printOrder = 'DownThenOver';
  zoom: Readonly<Record<string, number>> = { scale: 100 };
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  firstPageNumber: number | '' = '';
  printArea: Area | null = null;
  titleRows: Area | null = null;
  /** Rows that begin a page. */
  breaks: readonly number[] = [];
  headerState: (typeof HEADER_STATES)[number] = 'Default';
  readonly margins: Record<Margin, number> = {
    top: 0.75 * INCH,
    bottom: 0.75 * INCH,
    left: 0.7 * INCH,
    right: 0.7 * INCH,
    header: 0.3 * INCH,
    footer: 0.3 * INCH,
  };
  readonly headers: Readonly<Record<PageKind, HeaderTexts>> = {
    defaultForAllPages: noTexts(),
    firstPage: noTexts(),
    evenPages: noTexts(),
    oddPages: noTexts(),
  };

  constructor(private readonly sheet: Sheet) {
    if (sheet.page === null) return;
    const { orientation, margins, printArea, titleRows, pageNumber } = sheet.page;
    const { left, center } = headerTexts(sheet.page);
    this.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
    this.paperSize = 'A4';
    this.printArea = printArea ?? null;
    Object.assign(this.margins, margins);
    if (titleRows) this.titleRows = { ...titleRows, column: 0, columns: 16_384 };
    if (pageNumber) this.headerState = 'FirstAndDefault';
    this.headers.defaultForAllPages.centerHeader = center;
    this.headers.defaultForAllPages.leftHeader = left;
    this.headers.firstPage.leftHeader = left;
    this.breaks = sheet.page.breaksBefore ?? [];
  }

  /** Tells the book, which knows only pages that were set up: on A4, or with a print area. */
  publish(): void {
    if (this.printArea === null && this.paperSize !== 'A4') return;
    this.sheet.page = {
      orientation: this.orientation === 'Portrait' ? 'portrait' : 'landscape',
      margins: { ...this.margins },
      ...(this.printArea && { printArea: this.printArea }),
      ...(this.titleRows && {
        titleRows: { row: this.titleRows.row, rows: this.titleRows.rows },
      }),
      ...headersOf(this),
      ...(this.breaks.length > 0 && { breaksBefore: this.breaks }),
    };
  }
}

/** A book of ours knows a number on all pages but the first, and a text on the left of all. */
function headersOf({
  headerState,
  headers,
}: PageModel): Pick<PageSetup, 'pageNumber' | 'leftHeader'> {
  const { defaultForAllPages, firstPage } = headers;
  const withFirst = headerState === 'FirstAndDefault';
  const onAllPages = !withFirst || firstPage.leftHeader === defaultForAllPages.leftHeader;
  const left = onAllPages ? plainText(defaultForAllPages.leftHeader) : '';
  return {
    pageNumber:
      withFirst &&
      defaultForAllPages.centerHeader.includes('&P') &&
      !firstPage.centerHeader.includes('&P'),
    ...(left === '' ? {} : { leftHeader: left }),
  };
}

/** A header text without the codes of its typeface and size. */
function plainText(text: string): string {
  return text.replace(/&(?:"[^"]*"|\d+|(&))/g, '$1');
}
