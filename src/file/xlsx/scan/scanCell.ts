import { LAST_COLUMN, LAST_ROW } from '../../../workbook/address';
import {
  EQUALS,
  GT,
  isBlank,
  isEndOfTag,
  isNameEnd,
  numberAt,
  skipElement,
  SLASH,
  toByte,
  toTag,
  toUnquoted,
} from './byteScan';
import { damagedXml } from './xmlError';

export interface RawCell {
  /** From "<" to behind the end tag. */
  from: number;
  to: number;
  row: number;
  column: number;
  style: number;
  type: CellType;
  /** Inside v, or is for an inline text; -1 where there is none. */
  valueFrom: number;
  valueTo: number;
  /** The value where it is seen at once to be a whole number, of nine digits at most; or -1. */
  whole: number;
  /** The f element: its attributes, and what stands inside; -1 where there is none. */
  formulaAttributes: number;
  formulaFrom: number;
  formulaTo: number;
  /** Whether the cell says where it stands. */
  placed: boolean;
}

export type CellType = 'n' | 's' | 'b' | 'e' | 'str' | 'inlineStr' | 'd';

const [A, Z, ZERO, NINE] = [65, 90, 48, 57] as const;
const [SMALL_C, SMALL_F, SMALL_I, SMALL_R, SMALL_S, SMALL_T, SMALL_V] = [
  99, 102, 105, 114, 115, 116, 118,
] as const;

/** Fills the record from the cell that begins here; behind it, or -1 where the XML is not plain. */
export function scanCell(bytes: Uint8Array, from: number, cell: RawCell): number {
  cell.from = from;
  cell.style = 0;
  cell.type = 'n';
  cell.valueFrom = -1;
  cell.whole = -1;
  cell.formulaAttributes = -1;
  cell.placed = false;
  let at = from + 2;
  for (;;) {
    const name = bytes[at] ?? 0;
    if (name === GT) break;
    if (name === SLASH) return (cell.to = toByte(bytes, at, GT) + 1);
    if (name <= 32) {
      if (name === 0) throw damagedXml('a cell without end');
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (bytes[at] !== EQUALS) {
      if (isEndOfTag(bytes[at])) throw damagedXml('an attribute without value');
      at += 1;
    }
    const single = at === start + 1 || isBlank(bytes[start + 1]);
    at += 1;
    while (isBlank(bytes[at])) at += 1;
    const quote = bytes[at] ?? 0;
    at += 1;
    if (single) {
      if (name === SMALL_R) at = place(bytes, at, cell);
      else if (name === SMALL_S) cell.style = numberAt(bytes, at);
      else if (name === SMALL_T) cell.type = typeAt(bytes, at, quote);
    }
    while (bytes[at] !== quote) {
      if (bytes[at] === undefined) throw damagedXml('an attribute without end');
      at += 1;
    }
    at += 1;
  }
  if (cell.column >= LAST_COLUMN) throw damagedXml(`column ${cell.column}`);
  return scanInside(bytes, at + 1, cell);
}

function scanInside(bytes: Uint8Array, from: number, cell: RawCell): number {
  let at = from;
  for (;;) {
    at = toTag(bytes, at);
    const first = bytes[at + 1] ?? 0;
    if (first === SMALL_V && isNameEnd(bytes[at + 2])) {
      at = toByte(bytes, at + 2, GT);
      if (bytes[at - 1] === SLASH) {
        cell.valueFrom = cell.valueTo = at;
        at += 1;
        continue;
      }
      cell.valueFrom = at + 1;
      at = toTag(bytes, at + 1);
      cell.valueTo = at;
      if (bytes[at + 1] !== SLASH) return -1;
      if (bytes[at + 2] !== SMALL_V) throw damagedXml('a value ends in another element');
      at += 4;
    } else if (first === SLASH) {
      if (bytes[at + 2] !== SMALL_C) {
        if (bytes[at + 2] !== SMALL_V) throw damagedXml('a cell ends in another element');
        at += 3;
        continue;
      }
      return (cell.to = toByte(bytes, at, GT) + 1);
    } else if (first === SMALL_F && isNameEnd(bytes[at + 2])) {
      cell.formulaAttributes = at + 2;
      at = toUnquoted(bytes, at + 2);
      cell.formulaFrom = cell.formulaTo = at + 1;
      if (bytes[at - 1] === SLASH) continue;
      at = toTag(bytes, at + 1);
      cell.formulaTo = at;
      if (bytes[at + 1] !== SLASH) return -1;
      at = toByte(bytes, at, GT) + 1;
    } else if (first === SMALL_I && bytes[at + 2] === SMALL_S && isNameEnd(bytes[at + 3])) {
      cell.valueFrom = toByte(bytes, at, GT) + 1;
      at = skipElement(bytes, at);
      if (at < 0) return -1;
      cell.valueTo = at;
    } else {
      at = skipElement(bytes, at);
      if (at < 0) return -1;
    }
  }
}

/** Reads "AB12"; returns where the digits end. */
function place(bytes: Uint8Array, from: number, cell: RawCell): number {
  let at = from;
  let column = 0;
  let letter = bytes[at] ?? 0;
  while (letter >= A && letter <= Z) {
    column = column * 26 + letter - A + 1;
    at += 1;
    letter = bytes[at] ?? 0;
  }
  let row = 0;
  while (letter >= ZERO && letter <= NINE) {
    row = row * 10 + letter - ZERO;
    at += 1;
    letter = bytes[at] ?? 0;
  }
  if (column === 0 || column > LAST_COLUMN || row === 0 || row > LAST_ROW) {
    throw damagedXml('a cell outside the sheet');
  }
  cell.column = column - 1;
  cell.row = row - 1;
  cell.placed = true;
  return at;
}

export function typeAt(bytes: Uint8Array, at: number, quote: number): CellType {
  const letter = bytes[at];
  if (letter === SMALL_S) return bytes[at + 1] === quote ? 's' : 'str';
  if (letter === SMALL_I) return 'inlineStr';
  if (letter === 98) return 'b';
  if (letter === 101) return 'e';
  return letter === 100 ? 'd' : 'n';
}
