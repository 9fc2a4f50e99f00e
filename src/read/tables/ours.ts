import { TASKS } from '../../sheets/tasks';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { HeadingBlock } from './headings';
import type { TableKind } from './kinds';

/** Our tables begin so; a second one of a workbook has a number behind its name. */
const NAMES: Readonly<Record<TableKind, RegExp>> = {
  tasks: new RegExp(`^${TASKS.table}_?\\d*$`, 'i'),
  counts: /^SoLieu_?\d*$/i,
  proofs: /^(?:TaiLieu)?KiemChung_?\d*$|^TaiLieu_?\d*$/i,
  explanations: /^GiaiTrinh_?\d*$/i,
};

/** The row behind our table that has these headings; null where they are none of ours. */
export function ourTable(sheet: SheetSnapshot, { kind, row }: HeadingBlock): number | null {
  const table = sheet.tables.find(({ name, area }) => NAMES[kind].test(name) && area.row === row);
  return table === undefined ? null : table.area.row + table.area.rows;
}
