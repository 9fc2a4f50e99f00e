import { LAST_COLUMN, LAST_ROW } from '../../../workbook/address';
import { damagedXml } from './xmlError';

/**
 * One pass over the bytes of a sheet's data, each cell handed on as offsets: nothing is decoded that
 * nobody asks for. The bytes are plain XML (see plainXml); what is not makes `isPlain` false.
 */
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
  /** The f element: its attributes, and what stands inside; -1 where there is none. */
  formulaAttributes: number;
  formulaFrom: number;
  formulaTo: number;
  /** Whether the cell says where it stands. */
  placed: boolean;
}

export interface RawRow {
  from: number;
  /** Behind the start tag. */
  tagTo: number;
  /** Before the end tag, and behind it. */
  insideTo: number;
  to: number;
  row: number;
  hidden: boolean;
  placed: boolean;
}

export type CellType = 'n' | 's' | 'b' | 'e' | 'str' | 'inlineStr' | 'd';

/** The records are the same objects every time: a sink takes out what it needs at once. */
export interface Sink {
  cell(cell: RawCell): void;
  row?(row: RawRow): void;
  rowEnd?(row: RawRow): void;
}

const [LT, GT, SLASH, EQUALS, MARK, QUESTION] = [60, 62, 47, 61, 33, 63];
const [A, Z, ZERO, NINE] = [65, 90, 48, 57];
const [SMALL_C, SMALL_F, SMALL_I, SMALL_R, SMALL_S, SMALL_T, SMALL_V] = [
  99, 102, 105, 114, 115, 116, 118,
];
const END = 'sheetData';

/** Where the data end: at "</sheetData>"; -1 where the XML is not plain. */
export function scanCells(bytes: Uint8Array, from: number, sink: Sink): number {
  const cell: RawCell = {
    from: 0,
    to: 0,
    row: 0,
    column: 0,
    style: 0,
    type: 'n',
    valueFrom: -1,
    valueTo: -1,
    formulaAttributes: -1,
    formulaFrom: -1,
    formulaTo: -1,
    placed: false,
  };
  const row: RawRow = {
    from: 0,
    tagTo: 0,
    insideTo: 0,
    to: 0,
    row: -1,
    hidden: false,
    placed: false,
  };
  let at = from;
  let column = -1;
  for (;;) {
    at = toTag(bytes, at);
    const first = bytes[at + 1];
    if (first === SMALL_C && isNameEnd(bytes[at + 2])) {
      cell.row = row.row;
      cell.column = column + 1;
      at = scanCell(bytes, at, cell);
      if (at < 0) return -1;
      column = cell.column;
      sink.cell(cell);
    } else if (first === SMALL_R && bytes[at + 2] === 111 && isNameEnd(bytes[at + 4])) {
      row.from = at;
      row.row += 1;
      column = -1;
      at = scanRow(bytes, at, row);
      sink.row?.(row);
      if (bytes[at - 2] === SLASH) {
        row.insideTo = row.to = at;
        sink.rowEnd?.(row);
      }
    } else if (first === SLASH) {
      const to = toByte(bytes, at, GT) + 1;
      if (bytes[at + 2] === SMALL_R) {
        row.insideTo = at;
        row.to = to;
        sink.rowEnd?.(row);
      } else if (isEnd(bytes, at + 2)) return at;
      at = to;
    } else {
      at = skipElement(bytes, at);
      if (at < 0) return -1;
    }
  }
}

function isEnd(bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < END.length; index += 1) {
    if (bytes[at + index] !== END.charCodeAt(index)) throw damagedXml('an end tag without a start');
  }
  return true;
}

function scanRow(bytes: Uint8Array, from: number, row: RawRow): number {
  let at = from + 4;
  row.placed = false;
  row.hidden = false;
  for (;;) {
    at = skipBlanks(bytes, at);
    const byte = bytes[at];
    if (byte === GT || byte === SLASH) break;
    const name = byte;
    const hidden = name === 104 && bytes[at + 1] === SMALL_I;
    const equals = toByte(bytes, at, EQUALS);
    const length = equals - at;
    at = skipBlanks(bytes, equals + 1);
    const quote = bytes[at] ?? 0;
    at += 1;
    if (name === SMALL_R && (length === 1 || isBlank(bytes[equals - length + 1]))) {
      row.row = digits(bytes, at) - 1;
      row.placed = true;
      if (row.row < 0 || row.row >= LAST_ROW) throw damagedXml(`row ${row.row + 1}`);
    }
    if (hidden) row.hidden = bytes[at] === 49 || bytes[at] === SMALL_T;
    at = toByte(bytes, at, quote) + 1;
  }
  row.tagTo = toByte(bytes, at, GT) + 1;
  return row.tagTo;
}

function scanCell(bytes: Uint8Array, from: number, cell: RawCell): number {
  cell.from = from;
  cell.style = 0;
  cell.type = 'n';
  cell.valueFrom = -1;
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
      else if (name === SMALL_S) cell.style = digits(bytes, at);
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

function digits(bytes: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; ; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return number;
    number = number * 10 + digit;
  }
}

function typeAt(bytes: Uint8Array, at: number, quote: number): CellType {
  const letter = bytes[at];
  if (letter === SMALL_S) return bytes[at + 1] === quote ? 's' : 'str';
  if (letter === SMALL_I) return 'inlineStr';
  if (letter === 98) return 'b';
  if (letter === 101) return 'e';
  return letter === 100 ? 'd' : 'n';
}

const DEEPEST = 64;

/** Behind the element that begins here; -1 for markup that is no element, or has a prefix. */
function skipElement(bytes: Uint8Array, from: number): number {
  let at = from;
  let depth = 0;
  do {
    const first = bytes[at + 1];
    if (first === MARK || first === QUESTION) return -1;
    const end = toUnquoted(bytes, at);
    if (first === SLASH) depth -= 1;
    else if (bytes[end - 1] !== SLASH) depth += 1;
    if (depth > DEEPEST) throw damagedXml('elements nested too deeply');
    at = depth === 0 ? end + 1 : toTag(bytes, end + 1);
  } while (depth > 0);
  return at;
}

/** The ">" that ends the tag: one inside quotes does not. */
function toUnquoted(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw damagedXml('a tag without end');
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return at;
    else if (byte === 34 || byte === 39) quote = byte;
  }
}

function toTag(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] !== LT) {
    if (bytes[at] === undefined) throw damagedXml('cut off');
    at += 1;
  }
  return at;
}

function toByte(bytes: Uint8Array, from: number, wanted: number): number {
  let at = from;
  while (bytes[at] !== wanted) {
    if (bytes[at] === undefined) throw damagedXml('cut off');
    at += 1;
  }
  return at;
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function isEndOfTag(byte: number | undefined): boolean {
  return byte === undefined || byte === GT || byte === LT;
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === GT || byte === SLASH || isBlank(byte);
}
