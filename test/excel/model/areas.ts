import { type Area, type CellAt, LAST_COLUMN, LAST_ROW } from '../../../src/workbook/address';

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };

export const lastRowOf = ({ row, rows }: Area) => row + rows - 1;
export const lastColumnOf = ({ column, columns }: Area) => column + columns - 1;

export const spansRows = ({ columns }: Area) => columns === LAST_COLUMN;
export const spansColumns = ({ rows }: Area) => rows === LAST_ROW;
export const isUnbounded = (area: Area) => spansRows(area) || spansColumns(area);

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const overlaps = (a: Area, b: Area) => intersection(a, b) !== null;

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.max(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return { row, column, rows, columns };
}

export function boundingCells(cells: Iterable<CellAt>): Area | null {
  let area: Area | null = null;
  for (const { row, column } of cells) {
    const cell = { row, column, rows: 1, columns: 1 };
    area = area === null ? cell : bounding(area, cell);
  }
  return area;
}

/** What is left of an area when another is cut out of it. */
export function without(area: Area, cut: Area): Area[] {
  const hole = intersection(area, cut);
  if (hole === null) return [area];
  const below = lastRowOf(hole) + 1;
  const right = lastColumnOf(hole) + 1;
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: lastRowOf(area) - below + 1 },
    { ...area, row: hole.row, rows: hole.rows, columns: hole.column - area.column },
    { row: hole.row, rows: hole.rows, column: right, columns: lastColumnOf(area) - right + 1 },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function* cellsOf(area: Area): Generator<CellAt> {
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) yield { row, column };
  }
}

export function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
}

export function gridOf<T>(area: Area, make: (at: CellAt) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      make({ row: area.row + row, column: area.column + column }),
    ),
  );
}

export const onSheet = ({ row, column, rows, columns }: Area) =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= LAST_ROW &&
  column + columns <= LAST_COLUMN;
