import {
  type Area,
  areaName,
  columnIndex,
  columnName,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
} from '../../../src/workbook/address';
import { lastColumnOf, lastRowOf, spansColumns, spansRows } from './areas';

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "A1", "A1:B2", "A:C" and "1:3", with or without dollar signs. */
export function parseReference(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns) return fromColumns(columnIndex(upper(columns[1])), columnIndex(upper(columns[2])));
  const rows = ROWS.exec(text);
  if (rows) return fromRows(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return parseArea(text);
}

const upper = (letters = '') => letters.toUpperCase();

function fromColumns(one: number, other: number): Area | null {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  if (last >= LAST_COLUMN) return null;
  return { row: 0, rows: LAST_ROW, column: first, columns: last - first + 1 };
}

function fromRows(one: number, other: number): Area | null {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  if (first < 0 || last >= LAST_ROW) return null;
  return { row: first, rows: last - first + 1, column: 0, columns: LAST_COLUMN };
}

/** As Excel writes an address: entire rows and columns without the other part. */
export function referenceText(area: Area): string {
  if (spansRows(area)) return `${area.row + 1}:${lastRowOf(area) + 1}`;
  if (spansColumns(area)) return `${columnName(area.column)}:${columnName(lastColumnOf(area))}`;
  return areaName(area);
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

export function sheetPrefix(name: string): string {
  const plain = PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** Splits "'Nhiệm vụ'!$A$1" into the sheet's name and the rest; null where no sheet is named. */
export function splitSheet(text: string): { sheet: string | null; reference: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { sheet: null, reference: text };
  const [, quoted, plain = '', reference = ''] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, reference };
}
