import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { damaged, type Entry } from './directory';

const STORED = 0;
const DEFLATED = 8;
/** Above it a part is inflated piece by piece, so that one that lies about its size is stopped. */
const AT_ONCE = 256 * 1024;

/** Never more bytes than the directory says, whatever the data give. */
export function inflateEntry(entry: Entry): Uint8Array {
  const bytes = unpacked(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw damaged(`${entry.path}: other bytes than its directory says`);
  }
  return bytes;
}

function unpacked({ path, method, data, size }: Entry): Uint8Array {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw damaged(`${path}: packed by method ${method}`);
  try {
    if (data.length > AT_ONCE) return inPieces(data, size);
    return inflateSync(data, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw damaged(`${path}: ${String(error)}`);
  }
}

function inPieces(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw damaged('more bytes than claimed');
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < data.length; at += AT_ONCE) {
    inflate.push(data.subarray(at, at + AT_ONCE), at + AT_ONCE >= data.length);
  }
  return out.subarray(0, length);
}
