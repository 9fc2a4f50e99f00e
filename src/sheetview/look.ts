import type { CSSProperties } from 'react';
import { cssOfFormat } from '../workbook/cssOfFormat';
import type { CellFormat } from '../workbook/format';
import { shownAs } from '../workbook/shownAs';
import type { CellValue } from '../workbook/snapshot';
import { formatNumber } from './formatNumber';

/** A column of default width, in Excel's own measure: 64 pixels. */
const DEFAULT_POINTS = 48;
const PIXELS_PER_POINT = 4 / 3;

export function pixelsOf(points: number = DEFAULT_POINTS): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** A cell's own look; borders are classes, since they need more than one rule. */
export function lookOf(format: CellFormat, value: CellValue): CSSProperties {
  const whiteSpace = format.align?.wrap === true ? 'pre-wrap' : 'pre';
  return { ...cssOfFormat(format, value), whiteSpace };
}

/** What a cell shows. */
export function shownText(value: CellValue, numberFormat = 'General'): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? formatNumber(value, numberFormat) : value;
}

/** What its editor begins with: a number in full, a day and a percentage as they are typed. */
export function editedText(value: CellValue, numberFormat = 'General'): string {
  if (typeof value !== 'number') return shownText(value);
  const as = shownAs(numberFormat);
  if (as === 'day') return formatNumber(value, 'dd/mm/yyyy');
  return as === 'percent' ? formatNumber(value, '0.##########%') : formatNumber(value, 'General');
}
