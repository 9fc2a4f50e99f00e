/** `hold` are the bits that come next, the lowest first; `at` is the byte behind them. */
export interface BitReader {
  readonly data: Uint8Array;
  at: number;
  hold: number;
  bits: number;
}

export function bitReader(data: Uint8Array): BitReader {
  return { data, at: 0, hold: 0, bits: 0 };
}

/** Up to 16 bits as a number. */
export function take(reader: BitReader, count: number): number {
  while (reader.bits < count) {
    if (reader.at >= reader.data.length) throw new Error('cut off');
    reader.hold |= (reader.data[reader.at] ?? 0) << reader.bits;
    reader.at += 1;
    reader.bits += 8;
  }
  const value = reader.hold & ((1 << count) - 1);
  reader.hold >>>= count;
  reader.bits -= count;
  return value;
}
