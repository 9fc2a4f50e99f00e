import { BASES, type CodeTable, dynamicTables, FIXED, QUICK_MASK, slowly } from './huffman';
import { type BitReader, bitReader, take } from './bitReader';

/**
 * DEFLATE (RFC 1951) into at most the bytes that the directory claims. fflate's own does not stop
 * where its output is full, so that a small file could keep it busy for minutes.
 */
export function inflate(data: Uint8Array, size: number): Uint8Array {
  const reader = bitReader(data);
  const out = new Uint8Array(size);
  let length = 0;
  for (let last = false; !last;) {
    last = take(reader, 1) === 1;
    const kind = take(reader, 2);
    if (kind === 3) throw new Error('a block of no kind');
    if (kind === 0) length = copyStored(reader, out, length);
    else {
      const { lengths, distances } = kind === 1 ? FIXED : dynamicTables(reader);
      length = decode(reader, out, length, lengths, distances);
    }
  }
  return out.subarray(0, length);
}

function copyStored(reader: BitReader, out: Uint8Array, length: number): number {
  take(reader, reader.bits & 7);
  const count = take(reader, 16);
  take(reader, 16);
  // Whole bytes that were taken into the register early go back.
  reader.at -= reader.bits >> 3;
  reader.bits = reader.hold = 0;
  if (reader.at + count > reader.data.length || length + count > out.length) {
    throw new Error('a stored block that is too long');
  }
  out.set(reader.data.subarray(reader.at, reader.at + count), length);
  reader.at += count;
  return length + count;
}

const END_OF_BLOCK = 256;

/** The register is filled to 25 bits or more before each code and its extra bits. */
function decode(
  reader: BitReader,
  out: Uint8Array,
  from: number,
  lengths: CodeTable,
  distances: CodeTable,
): number {
  const { data } = reader;
  const codes = lengths.entries;
  const farCodes = distances.entries;
  const { lengthBase, lengthExtra, distanceBase, distanceExtra } = BASES;
  const size = out.length;
  let { at, hold, bits } = reader;
  let length = from;
  for (;;) {
    while (bits < 25) {
      hold |= (data[at] ?? 0) << bits;
      at += 1;
      bits += 8;
    }
    let entry = codes[hold & QUICK_MASK] ?? 0;
    if (entry === 0) entry = slowly(lengths, hold);
    let used = entry & 15;
    const symbol = entry >>> 4;
    if (used === 0) throw new Error('a code that stands for nothing');
    hold >>>= used;
    bits -= used;
    if (symbol < END_OF_BLOCK) {
      if (length >= size) throw new Error('more bytes than claimed');
      out[length] = symbol;
      length += 1;
      continue;
    }
    if (symbol === END_OF_BLOCK) break;
    used = lengthExtra[symbol - 257] ?? 0;
    const count = (lengthBase[symbol - 257] ?? 0) + (hold & ((1 << used) - 1));
    hold >>>= used;
    bits -= used;
    while (bits < 25) {
      hold |= (data[at] ?? 0) << bits;
      at += 1;
      bits += 8;
    }
    entry = farCodes[hold & QUICK_MASK] ?? 0;
    if (entry === 0) entry = slowly(distances, hold);
    used = entry & 15;
    const far = entry >>> 4;
    hold >>>= used;
    bits -= used;
    while (bits < 25) {
      hold |= (data[at] ?? 0) << bits;
      at += 1;
      bits += 8;
    }
    const extra = distanceExtra[far] ?? 0;
    const distance = (distanceBase[far] ?? 0) + (hold & ((1 << extra) - 1));
    hold >>>= extra;
    bits -= extra;
    const end = length + count;
    if (used === 0 || count === 0 || distance === 0 || distance > length || end > size) {
      throw new Error('a repetition of nothing, or too much of it');
    }
    for (let source = length - distance; length < end; length += 1, source += 1) {
      out[length] = out[source] ?? 0;
    }
  }
  // What was taken too early goes back; bytes behind the end were never there.
  at -= bits >> 3;
  if (at > data.length) throw new Error('cut off');
  reader.at = at;
  reader.bits = bits & 7;
  reader.hold = hold & ((1 << reader.bits) - 1);
  return length;
}
