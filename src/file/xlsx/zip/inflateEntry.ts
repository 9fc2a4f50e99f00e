import { crc32 } from './crc32';
import { damaged, type Entry } from './directory';
import { inflate } from './inflate';

const STORED = 0;
const DEFLATED = 8;

/** Never more bytes than the directory says, whatever the data give. */
export function inflateEntry(entry: Entry, isSumChecked: boolean): Uint8Array {
  const bytes = unpacked(entry);
  if (bytes.length !== entry.size || (isSumChecked && crc32(bytes) !== entry.crc)) {
    throw damaged(`${entry.path}: other bytes than its directory says`);
  }
  return bytes;
}

function unpacked({ path, method, data, size }: Entry): Uint8Array {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw damaged(`${path}: packed by method ${method}`);
  try {
    return inflate(data, size);
  } catch (error) {
    throw damaged(`${path}: ${String(error)}`);
  }
}
