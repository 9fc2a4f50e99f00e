import type { Margins, PageSetup } from '../../workbook/page';
import { element } from './xml';

const POINTS_PER_INCH = 72;
const A4 = 9;

/** Excel's own margins, for sheets that were given none. */
const DEFAULT_MARGINS: Margins = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

/** The number of the page, in the middle of the header, as the decree wants it: 13 points. */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** Says at the top of the sheet that its print may be made smaller to fit the width. */
export function pageProperties(page: PageSetup | null): string {
  if (page === null) return '';
  return element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]);
}

export function pageXml(page: PageSetup | null): string {
  const { left, right, top, bottom, header, footer } = page?.margins ?? DEFAULT_MARGINS;
  return [
    element('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(header),
      footer: inches(footer),
    }),
    page === null ? element('pageSetup', { paperSize: A4 }) : pageSetup(page),
    page?.pageNumber === true ? pageNumber() : '',
  ].join('');
}

function pageSetup({ orientation }: PageSetup): string {
  return element('pageSetup', {
    paperSize: A4,
    scale: 100,
    firstPageNumber: 1,
    fitToWidth: 1,
    fitToHeight: 0,
    orientation,
    useFirstPageNumber: 1,
  });
}

/** The first page has a header of its own, an empty one. */
function pageNumber(): string {
  return element('headerFooter', { differentFirst: 1 }, [
    element('oddHeader', {}, [PAGE_NUMBER.replaceAll('&', '&amp;')]),
  ]);
}

function inches(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
}
