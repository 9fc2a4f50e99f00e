import { TASK_HEADINGS, type TaskHeading } from '../../language/headings/taskHeadings';
import { isTick } from '../../language/mark';
import { readRowNumber } from '../../language/table/rowNumber';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { findTables } from '../tables/find';
import { gridOf } from '../tables/grid';
import type { FoundTable } from '../tables/table';
import type { PastedGrid } from './html/document';

/** A table that was pasted, and what each of its columns seems to be. */
export interface PastedTable {
  readonly sheet: SheetSnapshot;
  readonly columns: readonly PastedColumn[];
  /** The first row that is no heading. */
  readonly firstRow: number;
  readonly mapping: Mapping;
}

export interface PastedColumn {
  readonly column: number;
  /** "" where the rows were copied without their headings. */
  readonly heading: string;
}

/** Which column is what; whoever shows it may change it. */
export type Mapping = Readonly<Partial<Record<TaskHeading, number>>>;

const SHEET = 'paste';

/** Of several tables the one with the most tasks; layout tables around it are none. */
export function bestTable(grids: readonly PastedGrid[]): PastedTable | null {
  const sheets = grids.map(sheetOf);
  const known = sheets.flatMap(knownTable).sort((a, b) => rowsIn(b) - rowsIn(a));
  if (known[0] !== undefined) return known[0];
  const [largest] = sheets
    .filter(({ area }) => area.columns > 1)
    .sort((a, b) => b.area.rows * b.area.columns - a.area.rows * a.area.columns);
  return largest === undefined ? null : guessed(largest);
}

function rowsIn({ sheet, firstRow }: PastedTable): number {
  return sheet.area.rows - firstRow;
}

function knownTable(sheet: SheetSnapshot): PastedTable[] {
  return findTables({ sheets: [sheet] }).tasks.map((table) => {
    const { columns, grid, headingRow, rows } = table;
    return {
      sheet,
      columns: columnsOf(sheet, (column) => grid.text({ row: headingRow, column })),
      firstRow: rows[0] ?? sheet.area.rows,
      mapping: columns,
    };
  });
}

/** The table with its columns as they were chosen. */
export function tableWith(
  { sheet, firstRow }: PastedTable,
  mapping: Mapping,
): FoundTable<TaskHeading> {
  const again = findTables({ sheets: [sheet] }).tasks.find(({ rows }) => rows[0] === firstRow);
  const rows = Array.from({ length: sheet.area.rows - firstRow }, (_, index) => firstRow + index);
  return {
    grid: gridOf(sheet),
    sheet,
    headingRow: firstRow,
    rows: again?.rows ?? rows,
    columns: mapping,
    spans: again?.spans ?? {},
    unknown: [],
    ours: false,
    endOfOurs: null,
  };
}

/** Rows without headings: numbers, then the longest texts, then what follows them. */
function guessed(sheet: SheetSnapshot): PastedTable {
  const columns = columnsOf(sheet, () => '');
  const texts = columns.map(({ column }) =>
    sheet.values.map((row) => String(row[column] ?? '')).filter((text) => text !== ''),
  );
  const isNumber = (all: readonly string[]) =>
    all.length > 0 &&
    all.filter((text) => readRowNumber(text).style !== 'none').length * 2 > all.length;
  const isTicks = (all: readonly string[]) => all.length > 0 && all.every(isTick);
  const number = texts.findIndex(isNumber);
  const ticks = texts.flatMap((all, column) => (column !== number && isTicks(all) ? [column] : []));
  const long = texts.flatMap((all, column) =>
    column !== number && !ticks.includes(column) && all.length > 0 ? [column] : [],
  );
  const order: [TaskHeading, number | undefined][] = [
    ['number', number < 0 ? undefined : number],
    ['content', long[0]],
    ['result', long[1]],
    ['note', long.length > 2 ? long.at(-1) : undefined],
    ['done', ticks[0]],
    ['notDone', ticks[1]],
  ];
  const mapping = Object.fromEntries(order.filter(([, column]) => column !== undefined)) as Mapping;
  return { sheet, columns, firstRow: 0, mapping };
}

function columnsOf(sheet: SheetSnapshot, heading: (column: number) => string): PastedColumn[] {
  return Array.from({ length: sheet.area.columns }, (_, column) => ({
    column,
    heading: heading(column),
  }));
}

function sheetOf({ rows, merges }: PastedGrid): SheetSnapshot {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return {
    name: SHEET,
    visible: true,
    area: { row: 0, column: 0, rows: rows.length, columns },
    values: rows.map((row) => row.map((text) => (text === '' ? null : text))),
    formulas: new Map(),
    tables: [],
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    shown: new Map(),
    uncalculated: [],
  };
}

/** What a column of a pasted table may be taken for. */
export const PASTE_FIELDS: readonly TaskHeading[] = TASK_HEADINGS.fields;
