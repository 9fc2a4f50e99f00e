import { columnName } from '../workbook/address';
import type { ColumnGroup, ViewedSheet } from './sheet';

export interface GroupState extends ColumnGroup {
  /** "F–K" */
  readonly name: string;
  readonly open: boolean;
}

type Grouped = Pick<ViewedSheet, 'groups' | 'hiddenColumns'>;

/** The groups of a sheet: closed as the file has them, but for those that were opened here. */
export function groupStates(sheet: Grouped, turned: ReadonlySet<number>): GroupState[] {
  return sheet.groups.map(({ column, columns }) => ({
    column,
    columns,
    name: `${columnName(column)}–${columnName(column + columns - 1)}`,
    open: isClosedIn(sheet, { column, columns }) === turned.has(column),
  }));
}

/** Columns that nobody sees: hidden ones, and those of groups that are closed at the moment. */
export function hiddenNow(sheet: Grouped, groups: readonly GroupState[]): ReadonlySet<number> {
  const hidden = new Set(sheet.hiddenColumns);
  for (const { column, columns, open } of groups) {
    for (let each = column; each < column + columns; each += 1) {
      if (open) hidden.delete(each);
      else hidden.add(each);
    }
  }
  return hidden;
}

function isClosedIn({ hiddenColumns }: Grouped, { column, columns }: ColumnGroup): boolean {
  return Array.from({ length: columns }, (_, index) => column + index).every((each) =>
    hiddenColumns.has(each),
  );
}
