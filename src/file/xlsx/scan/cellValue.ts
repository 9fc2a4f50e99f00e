import type { CellValue } from '../../../workbook/snapshot';
import { readXstring } from './entities';
import { numberIn } from './numberIn';
import { richText } from './richText';
import type { RawCell } from './scanCell';
import { textIn } from './textIn';
import { serialOf } from './serialOf';

/** What the cells of one workbook share. */
export interface CellContext {
  readonly strings: readonly string[];
  /** What a day of this file is behind one of ours: nothing, or four years. */
  readonly dayOffset: number;
}

/** Null where nothing stands in the cell; a formula's empty text is "". */
export function valueOf(bytes: Uint8Array, cell: RawCell, { strings }: CellContext): CellValue {
  const { type, valueFrom: from, valueTo: to, whole } = cell;
  if (from < 0) return null;
  if (whole >= 0) {
    if (type === 'n') return whole;
    if (type === 's') return strings[whole] ?? null;
  }
  switch (type) {
    case 'n':
      return from === to ? null : numberOrText(bytes, from, to);
    case 's':
      return from === to ? null : (strings[numberIn(bytes, from, to)] ?? null);
    case 'b':
      return from === to ? null : bytes[from] === 49 || bytes[from] === 116;
    case 'inlineStr':
      return inlineText(textIn(bytes, from, to));
    case 'd':
      return from === to ? null : serialOf(textIn(bytes, from, to));
    case 'str':
    case 'e':
      return readXstring(textIn(bytes, from, to));
  }
}

/** What is no number, though its cell says so, stays the text that it is. */
function numberOrText(bytes: Uint8Array, from: number, to: number): CellValue {
  const number = numberIn(bytes, from, to);
  if (Number.isFinite(number)) return number;
  return textIn(bytes, from, to).trim() === '' ? null : readXstring(textIn(bytes, from, to));
}

/** The stretch ends behind the end tag, so that "<is/>" has nothing inside. */
function inlineText(raw: string): string {
  const end = raw.lastIndexOf('</is');
  return end < 0 ? '' : richText(raw, 0, end);
}
