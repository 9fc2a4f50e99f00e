import { fitsWidth, type PageSetup } from '../../../workbook/page';

const A4 = { short: 595.28, long: 841.89 } as const;

/** Excel's own margins, in points. */
const USUAL_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4 } as const;

/** Marks what is printed; all else on the page is not. */
export const PRINTED = 'printed-sheet';

const HEADER = 'font: 13pt "Times New Roman", "Liberation Serif", serif;';

/** Paper, margins and what stands in the top one; older browsers leave the number out. */
export function pageRules(page: PageSetup | null): string {
  const { top, right, bottom, left } = page?.margins ?? USUAL_MARGINS;
  const paper = `size: A4 ${page?.orientation ?? 'portrait'};`;
  const margins = `margin: ${[top, right, bottom, left].map((side) => `${side}pt`).join(' ')};`;
  const number =
    page?.pageNumber === true ? `@top-center { content: counter(page); ${HEADER} }` : '';
  const draft =
    page?.leftHeader === undefined
      ? ''
      : `@top-left { content: ${quoted(page.leftHeader)}; ${HEADER} font-weight: bold; white-space: nowrap; }`;
  return `
    @page { ${paper} ${margins} ${number} ${draft} }
    @page :first { @top-center { content: none; } }
    @media screen { .${PRINTED} { display: none; } }
    @media print {
      body > :not(.${PRINTED}) { display: none !important; }
      .${PRINTED} { color: #000; background: #fff; font: 12pt "Times New Roman", "Liberation Serif", serif; }
      .${PRINTED} table { table-layout: fixed; border-collapse: collapse; }
      .${PRINTED} tr { break-inside: avoid; }
      .${PRINTED} th, .${PRINTED} td {
        padding: 1pt 2.5pt; font-weight: normal; white-space: pre-wrap; overflow-wrap: break-word;
      }
    }`;
}

/** How much smaller a sheet is printed that is wider than its page; our own never are. */
export function scaleOf(page: PageSetup | null, width: number): number {
  const { left, right } = page?.margins ?? USUAL_MARGINS;
  const paper = page?.orientation === 'landscape' ? A4.long : A4.short;
  const room = paper - left - right;
  const fits = page === null || fitsWidth(page);
  // Widths are rounded to pixels here and there.
  return fits && width > room * 1.01 ? room / width : 1;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
