import { writeDay } from '../../language/dayText';
import { writePercent } from '../../language/number';
import { dayOfSerial } from '../../language/serial';
import { type Area, type CellAt, cellName } from '../../workbook/address';
import { type CellValue, type SheetSnapshot, valueAt } from '../../workbook/snapshot';

/** A sheet as a reader sees it: a merged cell speaks for all its rows, a date is a date. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly endRow: number;
  readonly endColumn: number;
  /** What the cell says, or the cell above that it is merged with. */
  readonly value: (at: CellAt) => CellValue;
  readonly text: (at: CellAt) => string;
  readonly shown: (at: CellAt) => 'day' | 'percent' | null;
  readonly merge: (at: CellAt) => Area | null;
}

/** Rows of merged areas that are looked at; a file with more of them is no table of ours. */
const MOST_MERGED_ROWS = 500_000;

export function gridOf(sheet: SheetSnapshot): Grid {
  const merges = mergesByRow(sheet);
  const merge = ({ row, column }: CellAt) =>
    merges.get(row)?.find((area) => column >= area.column && column < area.column + area.columns) ??
    null;
  const source = (at: CellAt): CellAt => {
    const area = merge(at);
    return area?.column === at.column ? area : at;
  };
  const value = (at: CellAt) => valueAt(sheet, source(at));
  const shown = (at: CellAt) =>
    sheet.shown.size === 0 ? null : (sheet.shown.get(cellName(source(at))) ?? null);
  return {
    sheet,
    endRow: sheet.area.row + sheet.values.length,
    endColumn: sheet.area.column + sheet.area.columns,
    value,
    shown,
    merge,
    text: (at) => textOf(value(at), shown(at)),
  };
}

/** A cell as text: numbers as typed, dates and percentages as shown, blanks around it dropped. */
export function textOf(value: CellValue, shown: 'day' | 'percent' | null): string {
  if (value === null) return '';
  if (typeof value !== 'number' || shown === null) return String(value).trim();
  if (shown === 'percent') return writePercent(Number((value * 100).toPrecision(12)));
  const day = dayOfSerial(value);
  return day === null ? String(value) : writeDay(day);
}

function mergesByRow({
  merges,
  area,
  values,
}: SheetSnapshot): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  let left = MOST_MERGED_ROWS;
  for (const merge of merges) {
    const end = Math.min(merge.row + merge.rows, area.row + values.length);
    for (let row = Math.max(merge.row, area.row); row < end && left > 0; row += 1, left -= 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  return byRow;
}
