import {
  NO_AREA,
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
} from '../../src/workbook/snapshot';
import { deepFreeze } from './freeze';

type Rows = readonly (readonly CellValue[])[];

/** A sheet whose cells begin at A1. */
export function aSheet(name: string, values: Rows): SheetSnapshot {
  const columns = Math.max(0, ...values.map(({ length }) => length));
  const area = values.length === 0 ? NO_AREA : { row: 0, column: 0, rows: values.length, columns };
  return {
    name,
    visible: true,
    area,
    values,
    formulas: new Map(),
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    shown: new Map(),
    uncalculated: [],
  };
}

export function aSnapshot(...sheets: SheetSnapshot[]): Snapshot {
  return deepFreeze({ sheets, names: [] });
}
