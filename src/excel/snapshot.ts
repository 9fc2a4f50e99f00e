import {
  NO_AREA,
  type NameSnapshot,
  type SheetSnapshot,
  type Snapshot,
  type TableSnapshot,
} from '../workbook/snapshot';
import { areaOf } from './areaOf';
import { cellValues, formulasOf, shownOf } from './cells';
import { type Extras, extrasOf, NO_EXTRAS } from './extras';
import { isRefusal } from './failure';
import { all, type Query } from './query';
import type { Session } from './run';

/** The whole workbook in two requests: what there is, then what it holds. */
export async function takeSnapshot(ask: Session): Promise<Snapshot> {
  const { sheets, tables, names } = await ask(contents);
  const everything = (extras: typeof extrasOf) =>
    ask(all(sheets.map((sheet) => sheetValues(sheet, tables, extras))));
  try {
    return { sheets: await everything(extrasOf), names };
  } catch (error) {
    // Excel gives up on too many merged or hidden areas; values are worth more than they are.
    if (!isRefusal(error)) throw error;
    return { sheets: await everything(() => () => NO_EXTRAS), names };
  }
}

interface Contents {
  readonly sheets: readonly SheetItem[];
  readonly tables: readonly TableItem[];
  readonly names: readonly NameSnapshot[];
}

interface SheetItem {
  readonly name: string;
  readonly visible: boolean;
}

interface TableItem {
  readonly name: string;
  readonly sheet: string;
}

const contents: Query<Contents> = ({ workbook }) => {
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  return () => ({
    sheets: sheets.items.map(({ name, visibility }) => ({
      name,
      visible: visibility === 'Visible',
    })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  });
};

function sheetValues(
  sheet: SheetItem,
  tables: readonly TableItem[],
  extras: (worksheet: Excel.Worksheet, used: Excel.Range) => () => Extras,
): Query<SheetSnapshot> {
  return (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
    const own = tables.filter((table) => table.sheet === sheet.name).map(({ name }) => name);
    const readTables = all(own.map(tableArea))(context);
    const readExtras = extras(worksheet, used);
    return () => ({
      ...sheet,
      ...cellsOf(used),
      tables: readTables(),
      ...readExtras(),
      // Excel always has a value for every formula.
      uncalculated: [],
    });
  };
}

type Cells = Pick<SheetSnapshot, 'area' | 'values' | 'formulas' | 'shown'>;

/** A sheet without any value has no used range. */
function cellsOf(used: Excel.Range): Cells {
  if (used.isNullObject) {
    return { area: NO_AREA, values: [], formulas: new Map(), shown: new Map() };
  }
  const area = areaOf(used);
  return {
    area,
    values: cellValues(used.values),
    formulas: formulasOf(area, used.values, used.formulas),
    shown: shownOf(area, used.values, used.numberFormat),
  };
}

function tableArea(name: string): Query<TableSnapshot> {
  return ({ workbook }) => {
    const range = workbook.tables.getItem(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return () => ({ name, area: areaOf(range) });
  };
}
