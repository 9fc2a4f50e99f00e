import { LAST_COLUMN, LAST_ROW } from '../../../workbook/address';
import { LT } from './byteScan';
import { type RawCell, typeAt } from './scanCell';

const QUOTE = 34;
const [A, Z, ZERO, NINE] = [65, 90, 48, 57] as const;

/** Four letters are compared as one number. */
const wordOf = (letters: string) =>
  new DataView(new TextEncoder().encode(letters).buffer).getInt32(0);
const [PLACE, STYLE, TYPE] = [wordOf(' r="'), wordOf(' s="'), wordOf(' t="')] as const;
const [VALUE, VALUE_END, CELL_END] = [wordOf('><v>'), wordOf('</v>'), wordOf('</c>')] as const;
const WORD = 4;
/** What is always there: without so many bytes, this is no such cell. */
const SHORTEST = '<c r="A1"><v></v></c>'.length;

/** So many digits stay below 2^31, where a processor counts fastest. */
const LONGEST_WHOLE = 9;

/**
 * A value in the one spelling that nearly all programs use, read in one go: `<c r="B7" s="1"
 * t="s"><v>12</v></c>`, without s and t where they are not needed. Behind the cell, or 0 where it is
 * written otherwise; then the record holds nothing that counts.
 */
export function usualCell(view: DataView, bytes: Uint8Array, from: number, cell: RawCell): number {
  const last = bytes.length - 2 * WORD;
  if (from + SHORTEST > bytes.length || view.getInt32(from + 2) !== PLACE) return 0;
  let at = from + 2 + WORD;
  let byte = bytes[at] ?? 0;
  let column = 0;
  while (byte >= A && byte <= Z) {
    column = column * 26 + byte - A + 1;
    byte = bytes[(at += 1)] ?? 0;
  }
  let row = 0;
  while (byte >= ZERO && byte <= NINE) {
    row = row * 10 + byte - ZERO;
    byte = bytes[(at += 1)] ?? 0;
  }
  if (byte !== QUOTE || column === 0 || column > LAST_COLUMN || row === 0 || row > LAST_ROW) {
    return 0;
  }
  if ((at += 1) > last) return 0;
  let style = 0;
  let word = view.getInt32(at);
  if (word === STYLE) {
    byte = bytes[(at += WORD)] ?? 0;
    while (byte >= ZERO && byte <= NINE) {
      style = style * 10 + byte - ZERO;
      byte = bytes[(at += 1)] ?? 0;
    }
    if (byte !== QUOTE || (at += 1) > last) return 0;
    word = view.getInt32(at);
  }
  cell.type = 'n';
  if (word === TYPE) {
    at += WORD;
    cell.type = typeAt(bytes, at, QUOTE);
    while (at <= last && bytes[at] !== QUOTE) at += 1;
    if ((at += 1) > last) return 0;
    word = view.getInt32(at);
  }
  if (word !== VALUE) return 0;
  const valueFrom = (at += WORD);
  let whole = 0;
  byte = bytes[at] ?? LT;
  while (byte >= ZERO && byte <= NINE) {
    whole = whole * 10 + byte - ZERO;
    byte = bytes[(at += 1)] ?? LT;
  }
  const digits = at - valueFrom;
  cell.whole = byte === LT && digits > 0 && digits <= LONGEST_WHOLE ? whole : -1;
  while (byte !== LT) byte = bytes[(at += 1)] ?? LT;
  if (at > last || view.getInt32(at) !== VALUE_END || view.getInt32(at + WORD) !== CELL_END) {
    return 0;
  }
  cell.from = from;
  cell.valueFrom = valueFrom;
  cell.valueTo = at;
  cell.to = at + 2 * WORD;
  cell.row = row - 1;
  cell.column = column - 1;
  cell.style = style;
  cell.formulaAttributes = -1;
  cell.placed = true;
  return cell.to;
}
