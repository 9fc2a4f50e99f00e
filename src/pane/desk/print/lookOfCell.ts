import type { CellFormat } from '../../../workbook/format';
import type { PrintedCell } from './printedSheet';

/** Properties of a style and their values. */
type Look = Readonly<Record<string, string>>;

const LINE = '0.75pt solid #000';

/** What is not said is as the page says: Times New Roman, 12 points, black. */
export function lookOfCell({ value, format }: PrintedCell): Look {
  const { font, fill, align, border } = format;
  return {
    ...(font?.name === undefined ? {} : { fontFamily: `"${font.name}", serif` }),
    ...(font?.size === undefined ? {} : { fontSize: `${font.size}pt` }),
    ...(font?.bold === true ? { fontWeight: 'bold' } : {}),
    ...(font?.italic === true ? { fontStyle: 'italic' } : {}),
    ...(font?.underline === true ? { textDecoration: 'underline' } : {}),
    ...(font?.color === undefined ? {} : { color: font.color }),
    ...(fill === undefined ? {} : { backgroundColor: fill, printColorAdjust: 'exact' }),
    textAlign: align?.horizontal ?? (typeof value === 'number' ? 'right' : 'left'),
    verticalAlign: align?.vertical ?? 'bottom',
    ...BORDERS[border ?? 'none'],
  };
}

const BORDERS: Readonly<Record<NonNullable<CellFormat['border']> | 'none', Look>> = {
  none: {},
  grid: { border: LINE },
  below: { borderBottom: LINE },
};
