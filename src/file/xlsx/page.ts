import { fitsWidth, headerTexts, type Margins, type PageSetup } from '../../workbook/page';
import { escapeText } from './text';
import { element, listElement } from './xml';

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

/** Says at the top of the sheet whether its print may be made smaller to fit the width. */
export function pageProperties(page: PageSetup | null): string {
  if (page === null) return '';
  return element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: fitsWidth(page) ? 1 : 0 })]);
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
    page === null ? '' : headerFooter(page) + rowBreaks(page),
  ].join('');
}

function pageSetup(page: PageSetup): string {
  return element('pageSetup', {
    paperSize: A4,
    scale: 100,
    firstPageNumber: 1,
    ...(fitsWidth(page) ? { fitToWidth: 1, fitToHeight: 0 } : {}),
    orientation: page.orientation,
    useFirstPageNumber: 1,
  });
}

/** Where pages are numbered, the first one has a header of its own. */
function headerFooter(page: PageSetup): string {
  const { left, center } = headerTexts(page);
  const section = (code: string, text: string) => (text === '' ? '' : code + escapeText(text));
  const part = (name: string, inside: string) => (inside === '' ? '' : element(name, {}, [inside]));
  const draft = section('&amp;L', left);
  return listElement(
    'headerFooter',
    [
      part('oddHeader', draft + section('&amp;C', center)),
      page.pageNumber ? part('firstHeader', draft) : '',
    ].filter((each) => each !== ''),
    { differentFirst: page.pageNumber ? 1 : undefined },
  );
}

const LAST_COLUMN_INDEX = 16_383;

/** A break is counted by the row above it; the first row of a sheet needs none. */
function rowBreaks({ breaksBefore = [] }: PageSetup): string {
  const rows = [...new Set(breaksBefore)].filter((row) => row > 0).sort((a, b) => a - b);
  return listElement(
    'rowBreaks',
    rows.map((row) => element('brk', { id: row, max: LAST_COLUMN_INDEX, man: 1 })),
    { count: rows.length, manualBreakCount: rows.length },
  );
}

function inches(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
}
