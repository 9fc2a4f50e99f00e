import type { Area } from '../../../src/workbook/address';
import { invalid, UnsupportedRequest } from '../errors';
import type { SheetModel } from './sheetModel';

/** Rows and columns share their rules; a stretch is where an area lies among them. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

export const rowsIn = ({ row, rows }: Area): Stretch => ({ first: row, count: rows });
export const columnsIn = ({ column, columns }: Area): Stretch => ({
  first: column,
  count: columns,
});

/** True or false where all agree, else null. */
export function allHidden(hidden: ReadonlySet<number>, stretch: Stretch): boolean | null {
  const { length } = within(hidden, stretch);
  if (length === 0) return false;
  return length === stretch.count ? true : null;
}

export function hide(
  sheet: SheetModel,
  hidden: Set<number>,
  { first, count }: Stretch,
  hide: boolean,
): void {
  sheet.guard();
  if (!hide) for (const index of within(hidden, { first, count })) hidden.delete(index);
  else for (let index = first; index < first + count; index++) hidden.add(index);
}

const within = (hidden: ReadonlySet<number>, { first, count }: Stretch) =>
  [...hidden].filter((index) => index >= first && index < first + count);

/** The visible cells as the rectangles between what is hidden. */
export function visibleAreas({ data }: SheetModel, area: Area): Area[] {
  const rows = shownRuns(data.hiddenRows, rowsIn(area));
  const columns = shownRuns(data.hiddenColumns, columnsIn(area));
  return rows.flatMap(({ first: row, count }) =>
    columns.map(({ first: column, count: width }) => ({
      row,
      column,
      rows: count,
      columns: width,
    })),
  );
}

function shownRuns(hidden: ReadonlySet<number>, stretch: Stretch): Stretch[] {
  const gaps = within(hidden, stretch).sort((a, b) => a - b);
  const ends = [...gaps, stretch.first + stretch.count];
  return ends
    .map((end, index) => {
      const first = index === 0 ? stretch.first : (gaps[index - 1] ?? 0) + 1;
      return { first, count: end - first };
    })
    .filter(({ count }) => count > 0);
}

/** One level: a book of ours has no groups within groups. */
export function groupColumns(sheet: SheetModel, { column, columns }: Area): void {
  sheet.guard();
  if (
    sheet.data.groups.some(
      (one) => one.column < column + columns && column < one.column + one.columns,
    )
  ) {
    throw new UnsupportedRequest('Range', 'group', 'a second level');
  }
  sheet.data.groups.push({ column, columns });
}

/** Closes the groups that the area lies in. */
export function hideDetails(sheet: SheetModel, area: Area): void {
  const { groups, hiddenColumns } = sheet.data;
  const within = groups.filter(
    ({ column, columns }) =>
      column <= area.column && area.column + area.columns <= column + columns,
  );
  if (within.length === 0) throw invalid('these columns belong to no group');
  for (const group of within) hide(sheet, hiddenColumns, columnsIn({ ...area, ...group }), true);
}
