import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from '../../../workbook/address';

/**
 * Texts, quoted sheets, structured references and other books first, since nothing in them moves;
 * then names and functions, so that "LOG10(" and "Q1_2024" are not taken for cells.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?\d+:\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\$]*[(!]?/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const LINE = /^(\$?)([A-Za-z]{1,3}|[1-9]\d{0,6}):(\$?)([A-Za-z]{1,3}|[1-9]\d{0,6})$/;

/** A formula as it reads in a cell so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token) => {
    const [, lock = '', letters, rowLock = '', digits] = CELL.exec(token) ?? [];
    if (letters !== undefined && digits !== undefined) {
      if (columnIndex(letters.toUpperCase()) >= LAST_COLUMN) return token;
      return whole(moved(lock, letters, columns), moved(rowLock, digits, rows), '');
    }
    const [, lockA = '', first, lockB = '', last] = LINE.exec(token) ?? [];
    if (first === undefined || last === undefined) return token;
    const by = /\d/.test(first) ? rows : columns;
    return whole(moved(lockA, first, by), moved(lockB, last, by), ':');
  });
}

function whole(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

/** Null where it would leave the sheet. */
function moved(lock: string, place: string, by: number): string | null {
  if (lock !== '') return lock + place;
  if (/\d/.test(place)) {
    const row = Number(place) + by;
    return row >= 1 && row <= LAST_ROW ? String(row) : null;
  }
  const column = columnIndex(place.toUpperCase()) + by;
  return column >= 0 && column < LAST_COLUMN ? columnName(column) : null;
}
