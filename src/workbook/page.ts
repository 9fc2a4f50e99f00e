import type { Area } from './address';

/**
 * How a sheet goes to the printer: always A4, at 100 %. Points. One page wide as a safety, but not
 * where rows begin pages: Excel ignores such breaks on a sheet that fits a number of pages.
 */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: Margins;
  /** Without one, everything that the sheet holds is printed. */
  readonly printArea?: Area;
  /** Rows that every page repeats, counted from zero. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** A page number in the middle of the top margin; page 1 shows none. */
  readonly pageNumber: boolean;
  /** Stands in the top margin of all pages, the first one, too. */
  readonly leftHeader?: string;
  /** Rows that begin a page, counted from zero. */
  readonly breaksBefore?: readonly number[];
}

export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** What stands in the top margin, as header codes; the first page shows no number. */
export interface HeaderTexts {
  readonly left: string;
  readonly center: string;
}

export function headerTexts({ leftHeader = '', pageNumber }: PageSetup): HeaderTexts {
  return {
    left: leftHeader === '' ? '' : `&13&"Times New Roman,Bold"${leftHeader.replaceAll('&', '&&')}`,
    center: pageNumber ? '&"Times New Roman,Regular"&13&P' : '',
  };
}

export function fitsWidth({ breaksBefore = [] }: PageSetup): boolean {
  return breaksBefore.every((row) => row <= 0);
}
