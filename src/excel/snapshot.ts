import {
  type CellValue,
  NO_AREA,
  type NameSnapshot,
  type SheetSnapshot,
  type Snapshot,
  type TableSnapshot,
} from '../workbook/snapshot';
import { type Area, areaName, columnName, LAST_COLUMN } from '../workbook/address';
import { helperColumns } from '../workbook/helperColumns';
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
    ask(
      all(
        sheets.map((sheet) => {
          const helpers = helperColumns(names, sheet.name);
          return sheetValues({ sheet, tables, helpers }, extras);
        }),
      ),
    );
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

interface Wanted {
  readonly sheet: SheetItem;
  readonly tables: readonly TableItem[];
  /** Their formulas would be the larger part of an answer of 5 MB, and nobody reads them. */
  readonly helpers: Area | null;
}

function sheetValues(
  { sheet, tables, helpers }: Wanted,
  extras: (worksheet: Excel.Worksheet, used: Excel.Range) => () => Extras,
): Query<SheetSnapshot> {
  return (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    const used = worksheet.getUsedRangeOrNullObject(true);
    const readCells = helpers === null ? wholeOf(used) : aroundHelpers(worksheet, used, helpers);
    const own = tables.filter((table) => table.sheet === sheet.name).map(({ name }) => name);
    const readTables = all(own.map(tableArea))(context);
    const readExtras = extras(worksheet, used);
    return () => ({
      ...sheet,
      ...readCells(),
      tables: readTables(),
      ...readExtras(),
      // Excel always has a value for every formula.
      uncalculated: [],
    });
  };
}

type Cells = Pick<SheetSnapshot, 'area' | 'values' | 'formulas' | 'shown'>;

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
const CELLS = `${PLACE},values,formulas,numberFormat`;

function wholeOf(used: Excel.Range): () => Cells {
  used.load(CELLS);
  return () => cellsOf(used);
}

/** What stands left and right of the helpers, and their headings; below these they seem empty. */
function aroundHelpers(worksheet: Excel.Worksheet, used: Excel.Range, helpers: Area): () => Cells {
  used.load(PLACE);
  const between = (first: number, last: number) => {
    if (first > last) return null;
    const columns = worksheet.getRange(`${columnName(first)}:${columnName(last)}`);
    const part = used.getIntersectionOrNullObject(columns);
    part.load(CELLS);
    return part;
  };
  const headings = used.getIntersectionOrNullObject(worksheet.getRange(areaName(helpers)));
  headings.load(CELLS);
  const sides = [
    between(0, helpers.column - 1),
    between(helpers.column + helpers.columns, LAST_COLUMN - 1),
    headings,
  ];
  return () => {
    if (used.isNullObject) return cellsOf(used);
    return together(areaOf(used), sides.flatMap((part) => part ?? []).map(cellsOf));
  };
}

function together(area: Area, parts: readonly Cells[]): Cells {
  const values = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): CellValue => null),
  );
  for (const part of parts) {
    for (const [row, line] of part.values.entries()) {
      const into = values[part.area.row - area.row + row];
      into?.splice(part.area.column - area.column, line.length, ...line);
    }
  }
  return {
    area,
    values,
    formulas: new Map(parts.flatMap(({ formulas }) => [...formulas])),
    shown: new Map(parts.flatMap(({ shown }) => [...shown])),
  };
}

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
