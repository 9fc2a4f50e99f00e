import type { LineStyle } from './layout';

export const TYPEFACE = 'Times New Roman';

export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/** Sizes and weights of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III. */
export const LINE_STYLES: Readonly<Record<LineStyle, TextStyle>> = {
  appendix: { size: 14, bold: true, italic: false, align: 'center' },
  title: { size: 14, bold: true, italic: false, align: 'center' },
  attachment: { size: 13, bold: false, italic: true, align: 'center' },
  rule: { size: 12, bold: false, italic: false, align: 'center' },
  window: { size: 12, bold: false, italic: true, align: 'right' },
  total: { size: 13, bold: true, italic: false, align: 'left' },
  listTitle: { size: 12, bold: true, italic: false, align: 'left' },
  /** Links of portals fit on one line of an upright page at 11 points, and not at 12. */
  proof: { size: 11, bold: false, italic: false, align: 'left' },
  end: { size: 13, bold: false, italic: false, align: 'right' },
};

/** The decree leaves the size of table text free; 12 is the custom. */
export const TABLE_SIZE = 12;

/** Millimetres, inside the decree's ranges (20–25, 20–25, 30–35, 15–20). */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** The page number stands in the middle of the top margin. */
export const HEADER_MARGIN = 10;

/** A4, upright. */
export const PAPER = { width: 210, height: 297 } as const;

/** Room that Excel leaves at both sides of a cell's text, in points. */
export const CELL_PADDING = 5;
