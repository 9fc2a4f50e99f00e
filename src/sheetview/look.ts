import type { CSSProperties } from 'react';
import type { CellFormat } from '../workbook/format';
import type { CellValue } from '../workbook/snapshot';

/** A column of default width, in Excel's own measure: 64 pixels. */
const DEFAULT_POINTS = 48;
const PIXELS_PER_POINT = 4 / 3;

export function pixelsOf(points: number = DEFAULT_POINTS): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** A cell's own look; borders are classes, since they need more than one rule. */
export function lookOf({ font, fill, align }: CellFormat, value: CellValue): CSSProperties {
  return {
    ...(font?.name === undefined ? {} : { fontFamily: `"${font.name}", serif` }),
    ...(font?.size === undefined ? {} : { fontSize: `${font.size}pt` }),
    ...(font?.bold === true ? { fontWeight: 'bold' } : {}),
    ...(font?.italic === true ? { fontStyle: 'italic' } : {}),
    ...(font?.color === undefined ? {} : { color: font.color }),
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    textAlign: align?.horizontal ?? (typeof value === 'number' ? 'right' : 'left'),
    verticalAlign: align?.vertical ?? 'bottom',
    whiteSpace: align?.wrap === true ? 'pre-wrap' : 'pre',
  };
}

const WRITER = new Intl.NumberFormat('vi-VN', { useGrouping: false, maximumFractionDigits: 15 });

/** What a cell shows and what its editor begins with. */
export function shownText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? WRITER.format(value) : String(value);
}
