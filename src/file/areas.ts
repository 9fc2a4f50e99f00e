import { type Area, areaName, LAST_COLUMN, LAST_ROW } from '../workbook/address';
import { WorkbookError } from '../workbook/failure';

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function covers(outer: Area, inner: Area): boolean {
  return without(inner, outer).length === 0;
}

/** What is left of an area, as up to four areas: above, below, left and right of the hole. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const band = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...band, column: area.column, columns: left - area.column },
    { ...band, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function checkInside(area: Area): void {
  const { row, column, rows, columns } = area;
  if (row < 0 || column < 0 || row + rows > LAST_ROW || column + columns > LAST_COLUMN) {
    throw new WorkbookError('refused', `${areaName(area)} lies outside a sheet`);
  }
}
