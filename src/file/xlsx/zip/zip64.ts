import { WorkbookError } from '../../../workbook/failure';

/** What does not fit into 32 bits stands in further records. */
const LOCATOR = { signature: 0x07064b50, length: 20 } as const;
const DIRECTORY = { signature: 0x06064b50, length: 56 } as const;
const EXTRA = 0x0001;
const ELSEWHERE = 0xffffffff;

export function zip64Directory(view: DataView, end: number) {
  const locator = end - LOCATOR.length;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR.signature) return null;
  const at = wide(view, locator + 8);
  if (at + DIRECTORY.length > end || view.getUint32(at, true) !== DIRECTORY.signature) return null;
  return { count: wide(view, at + 32), start: wide(view, at + 48) };
}

interface Places {
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
}

/** The extra field holds, in this order, those of the three that are elsewhere. */
export function readZip64(view: DataView, from: number, to: number, short: Places): Places {
  if (![short.size, short.packed, short.offset].includes(ELSEWHERE)) return short;
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== EXTRA) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  const next = (value: number) => {
    if (value !== ELSEWHERE) return value;
    at += 8;
    return at <= to ? wide(view, at - 8) : value;
  };
  const places = {
    size: next(short.size),
    packed: next(short.packed),
    offset: next(short.offset),
  };
  if (places.size >= ELSEWHERE) {
    throw new WorkbookError('tooLarge', `zip: a part of ${places.size} bytes`);
  }
  return places;
}

/** Beyond 2^53 a number is only inexact, and out of the file all the same. */
function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
