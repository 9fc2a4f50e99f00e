import { WorkbookError } from '../../../workbook/failure';
import { LIMITS } from './limits';
import { safePath } from './paths';
import { readZip64, zip64Directory } from './zip64';

/** A file of the archive as it lies there, still compressed. */
export interface Entry {
  readonly path: string;
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** As the file system of old wrote it: never read, only kept. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly attributes: number;
  readonly data: Uint8Array;
}

export const LOCAL_HEADER = { signature: 0x04034b50, length: 30 } as const;
export const CENTRAL_HEADER = { signature: 0x02014b50, length: 46 } as const;
export const END_RECORD = { signature: 0x06054b50, length: 22 } as const;

const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

export function damaged(what: string): WorkbookError {
  return new WorkbookError('damaged', `zip: ${what}`);
}

/** All entries in the order of the archive's directory; every offset is checked. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = zip64Directory(view, end) ?? {
    count: view.getUint16(end + 10, true),
    start: view.getUint32(end + 16, true),
  };
  if (count > LIMITS.parts) throw new WorkbookError('tooLarge', `zip: ${count} parts`);
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    checkSignature(view, at, CENTRAL_HEADER);
    entries.push(entryAt(bytes, view, at));
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += CENTRAL_HEADER.length + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_RECORD.length;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD.signature) return at;
  }
  throw damaged('no directory: the file is cut off');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if (flags & ENCRYPTED) throw new WorkbookError('encrypted', 'zip: an encrypted part');
  const nameEnd = at + CENTRAL_HEADER.length + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const name = slice(bytes, at + CENTRAL_HEADER.length, nameEnd);
  const { size, packed, offset } = readZip64(view, nameEnd, Math.min(extraEnd, bytes.length), {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  checkSignature(view, offset, LOCAL_HEADER);
  const data =
    offset +
    LOCAL_HEADER.length +
    view.getUint16(offset + 26, true) +
    view.getUint16(offset + 28, true);
  return {
    path: safePath(name),
    name,
    flags,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    attributes: view.getUint32(at + 38, true),
    data: slice(bytes, data, data + packed),
  };
}

function checkSignature(
  view: DataView,
  at: number,
  { signature, length }: { readonly signature: number; readonly length: number },
): void {
  if (at + length > view.byteLength || view.getUint32(at, true) !== signature) {
    throw damaged(`expected a header at ${at}`);
  }
}

function slice(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (to > bytes.length) throw damaged(`expected ${to} bytes, got ${bytes.length}`);
  return bytes.subarray(from, to);
}
