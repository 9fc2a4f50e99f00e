/** Cells and areas by zero-based row and column, and as the A1 text that a user reads. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface Area extends CellAt {
  readonly rows: number;
  readonly columns: number;
}

export const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function columnIndex(name: string): number {
  return Array.from(name).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellName({ row, column }: CellAt): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return area.rows === 1 && area.columns === 1
    ? cellName(area)
    : `${cellName(area)}:${cellName(last)}`;
}

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** Null where the text is not a cell of a sheet: "ZZZ1" and "A0" are no cells. */
export function parseCell(text: string): CellAt | null {
  const [, letters, digits] = A1.exec(text.toUpperCase()) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const at = { row: Number(digits) - 1, column: columnIndex(letters) };
  return at.row < LAST_ROW && at.column < LAST_COLUMN ? at : null;
}

/** Reads "B2", "B2:D9" and either with dollar signs; the corners may come in any order. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first, ...more] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(second);
  if (from === null || to === null || more.length > 0) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: Math.abs(from.row - to.row) + 1,
    columns: Math.abs(from.column - to.column) + 1,
  };
}

/** A sheet's name as a formula writes it; quotes are doubled inside quotes. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function absolute(sheet: string, area: Area): string {
  const dollars = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheet(sheet)}!${dollars}`;
}

export function contains(area: Area, { row, column }: CellAt): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
