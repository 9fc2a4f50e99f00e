import { type Area, cellName, contains, parseCell } from '../../../workbook/address';
import { withSheetRenamed, withTableRenamed } from '../../../workbook/renamed';
import type { Snapshot } from '../../../workbook/snapshot';
import type { CountSheet } from './countSheet';

export interface SheetCellName {
  readonly sheet: string;
  readonly cell: string;
}

/** Cells with formulas of the user's that look into Số liệu: they go along with the old sheet. */
export function lookingIn(snapshot: Snapshot, { tables, table }: CountSheet): SheetCellName[] {
  const ours = (sheet: string): Area | undefined =>
    tables.find((each) => each.sheet.name === sheet)?.table.area;
  const looks = (formula: string) =>
    withSheetRenamed(formula, table.sheet.name, '') !== formula ||
    withTableRenamed(formula, table.table.name, '') !== formula;
  return snapshot.sheets.flatMap(({ name, formulas }) =>
    [...formulas].flatMap(([cell, formula]): SheetCellName[] => {
      const at = parseCell(cell);
      const area = ours(name);
      const isOurs = at !== null && area !== undefined && contains(area, at);
      return at === null || isOurs || !looks(formula) ? [] : [{ sheet: name, cell: cellName(at) }];
    }),
  );
}
