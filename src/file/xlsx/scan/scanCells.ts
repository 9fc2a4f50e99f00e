import { LAST_ROW } from '../../../workbook/address';
import {
  EQUALS,
  GT,
  isBlank,
  isNameEnd,
  numberAt,
  skipBlanks,
  skipElement,
  SLASH,
  toByte,
  toTag,
} from './byteScan';
import { type RawCell, scanCell } from './scanCell';
import { usualCell } from './usualCell';
import { damagedXml } from './xmlError';

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

/** The records are the same objects every time: a sink takes out what it needs at once. */
export interface Sink {
  cell(cell: RawCell): void;
  row?(row: RawRow): void;
  rowEnd?(row: RawRow): void;
}

const [SMALL_C, SMALL_I, SMALL_R, SMALL_T] = [99, 105, 114, 116] as const;
const END = 'sheetData';

/**
 * One pass over the bytes of a sheet's data, each cell handed on as offsets: nothing is decoded that
 * nobody asks for. Answers where "</sheetData>" stands; -1 where the XML is not plain (see plainXml).
 */
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
    whole: -1,
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  let column = -1;
  for (;;) {
    at = toTag(bytes, at);
    const first = bytes[at + 1];
    if (first === SMALL_C && isNameEnd(bytes[at + 2])) {
      const usual = usualCell(view, bytes, at, cell);
      if (usual > 0) at = usual;
      else {
        cell.row = row.row;
        cell.column = column + 1;
        at = scanCell(bytes, at, cell);
        if (at < 0) return -1;
      }
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
      row.row = numberAt(bytes, at) - 1;
      row.placed = true;
      if (row.row < 0 || row.row >= LAST_ROW) throw damagedXml(`row ${row.row + 1}`);
    }
    if (hidden) row.hidden = bytes[at] === 49 || bytes[at] === SMALL_T;
    at = toByte(bytes, at, quote) + 1;
  }
  row.tagTo = toByte(bytes, at, GT) + 1;
  return row.tagTo;
}
