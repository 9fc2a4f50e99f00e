import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { CENTRAL_HEADER, END_RECORD, type Entry, LOCAL_HEADER } from './directory';

const VERSION = 20;
/** Sizes that follow the data: ours stand in front of it. */
const SIZES_BEHIND = 0x0008;
const NAME_IN_UTF8 = 0x0800;
/** The oldest day a zip can name: the same book gives the same bytes on every day. */
const NO_TIME = 0x00210000;

/** A part of new content; what a part that it replaces looked like from outside stays. */
export function packEntry(path: string, bytes: Uint8Array, old?: Entry): Entry {
  return {
    path,
    name: old?.name ?? new TextEncoder().encode(path),
    flags: old === undefined ? NAME_IN_UTF8 : old.flags & NAME_IN_UTF8,
    method: 8,
    time: old?.time ?? NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    attributes: old?.attributes ?? 0,
    data: deflateSync(bytes),
  };
}

/** Entries keep their compressed bytes. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const data = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const headers = entries.length * (LOCAL_HEADER.length + CENTRAL_HEADER.length);
  const bytes = new Uint8Array(headers + names * 2 + data + END_RECORD.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, LOCAL_HEADER.signature, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.name, at + LOCAL_HEADER.length);
    bytes.set(entry.data, at + LOCAL_HEADER.length + entry.name.length);
    at += LOCAL_HEADER.length + entry.name.length + entry.data.length;
    return offset;
  });
  const start = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, CENTRAL_HEADER.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.name, at + CENTRAL_HEADER.length);
    at += CENTRAL_HEADER.length + entry.name.length;
  }
  view.setUint32(at, END_RECORD.signature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** Both headers have these fields in the same order. */
function writeCommon(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_BEHIND, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
