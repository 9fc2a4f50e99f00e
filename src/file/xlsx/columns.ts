import type { Sheet } from '../book';
import { element, listElement } from './xml';

const POINTS_PER_PIXEL = 0.75;

/**
 * The width of the Normal style's digits in pixels at 96 dpi: Times New Roman 12 is 16 pixels high
 * and its digits are half as wide.
 */
const DIGIT_PIXELS = 8;

/**
 * A width in the file counts the Normal style's digits, the cell's padding included, in steps of
 * 1/256 (ECMA-376, part 1, 18.3.1.13). Excel shows whole pixels; a width that is whole pixels
 * already is the same in every program.
 */
export function columnWidth(points: number, digit = DIGIT_PIXELS): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / digit) * 256) / 256;
}

export function columnsXml({ widths }: Sheet): string {
  const columns = [...widths].sort(([a], [b]) => a - b);
  return listElement(
    'cols',
    columns.map(([column, points]) =>
      element('col', {
        min: column + 1,
        max: column + 1,
        width: columnWidth(points),
        customWidth: 1,
      }),
    ),
    {},
  );
}
