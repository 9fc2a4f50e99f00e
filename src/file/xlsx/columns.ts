import { LAST_COLUMN } from '../../workbook/address';
import type { ColumnGroup, Sheet } from '../book';
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
export function columnWidth(points: number): number {
  return widthIn(points, DIGIT_PIXELS);
}

/** The same where the digits of the Normal style are so many pixels wide. */
export function widthIn(points: number, digit: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** Eight digits and their padding, rounded up to eight pixels: a column that nobody made wider. */
const STANDARD_POINTS = 54;

export function columnsXml(sheet: Sheet): string {
  const { widths, hiddenColumns } = sheet;
  const grouped = new Set(sheet.groups.flatMap(columnsOf));
  const collapsed = new Set(collapsedAt(sheet));
  const columns = new Set([...widths.keys(), ...hiddenColumns, ...grouped, ...collapsed]);
  return listElement(
    'cols',
    [...columns]
      .sort((a, b) => a - b)
      .map((column) =>
        element('col', {
          min: column + 1,
          max: column + 1,
          width: columnWidth(widths.get(column) ?? STANDARD_POINTS),
          hidden: hiddenColumns.has(column) ? 1 : undefined,
          customWidth: widths.has(column) ? 1 : undefined,
          outlineLevel: grouped.has(column) ? 1 : undefined,
          collapsed: collapsed.has(column) ? 1 : undefined,
        }),
      ),
    {},
  );
}

/** The button that opens a closed group stands above the column after it, which has to say so. */
function collapsedAt({ groups, hiddenColumns }: Sheet): number[] {
  return groups
    .filter((group) => columnsOf(group).every((column) => hiddenColumns.has(column)))
    .map(({ column, columns }) => column + columns)
    .filter((column) => column < LAST_COLUMN);
}

function columnsOf({ column, columns }: ColumnGroup): number[] {
  return Array.from({ length: columns }, (_, index) => column + index);
}
