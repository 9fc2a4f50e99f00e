import { cssOfFormat } from '../../../workbook/cssOfFormat';
import type { CellFormat } from '../../../workbook/format';
import type { PrintedCell } from './printedSheet';

/** Properties of a style and their values. */
type Look = Readonly<Record<string, string>>;

const LINE = '0.75pt solid #000';

/** What is not said is as the page says: Times New Roman, 12 points, black. */
export function lookOfCell({ value, format }: PrintedCell): Look {
  return {
    ...cssOfFormat(format, value),
    ...(format.fill === undefined ? {} : { printColorAdjust: 'exact' }),
    ...BORDERS[format.border ?? 'none'],
  };
}

const BORDERS: Readonly<Record<NonNullable<CellFormat['border']> | 'none', Look>> = {
  none: {},
  grid: { border: LINE },
  below: { borderBottom: LINE },
};
