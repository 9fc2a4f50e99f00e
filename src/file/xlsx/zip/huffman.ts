import { type BitReader, take } from './bitReader';

/**
 * What the next bits stand for: a symbol, times 16, and how many bits its code has. Codes of more
 * than ten bits are rare by their nature; they are found by counting (`slowly`), so that the table
 * stays small enough for the processor's nearest memory.
 */
export interface CodeTable {
  readonly entries: Uint16Array;
  /** How many codes there are of each length, and the symbols in the order of their codes. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const QUICK_BITS = 10;
export const QUICK_MASK = (1 << QUICK_BITS) - 1;

export function codeTable(lengths: Uint8Array): CodeTable {
  const counts = new Uint16Array(16);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const codes = new Uint16Array(17);
  const places = new Uint16Array(17);
  for (let length = 1; length <= 15; length += 1) {
    const [code, count] = [codes[length] ?? 0, counts[length] ?? 0];
    if (code + count > 1 << length) throw new Error('more codes than there are');
    codes[length + 1] = (code + count) << 1;
    places[length + 1] = (places[length] ?? 0) + count;
  }
  const entries = new Uint16Array(1 << QUICK_BITS);
  const symbols = new Uint16Array(lengths.length);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = codes[length] ?? 0;
    codes[length] = code + 1;
    symbols[places[length] ?? 0] = symbol;
    places[length] = (places[length] ?? 0) + 1;
    const step = 1 << length;
    for (let at = reversed(code, length); at <= QUICK_MASK && length <= QUICK_BITS; at += step) {
      entries[at] = (symbol << 4) | length;
    }
  }
  return { entries, counts, symbols };
}

/** The entry for a code that the table does not hold; 0 where there is none. */
export function slowly({ counts, symbols }: CodeTable, hold: number): number {
  let code = 0;
  let first = 0;
  let place = 0;
  for (let length = 1; length <= 15; length += 1) {
    code |= (hold >>> (length - 1)) & 1;
    const count = counts[length] ?? 0;
    if (code - first < count) return ((symbols[place + code - first] ?? 0) << 4) | length;
    place += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return 0;
}

/** Codes come with their highest bit first, unlike all other numbers. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}

interface Tables {
  readonly lengths: CodeTable;
  readonly distances: CodeTable;
}

export const FIXED: Tables = {
  lengths: codeTable(
    Uint8Array.from({ length: 288 }, (_, symbol) =>
      symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
    ),
  ),
  distances: codeTable(new Uint8Array(30).fill(5)),
};

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The code lengths of a block are themselves compressed. */
export function dynamicTables(reader: BitReader): Tables {
  const lengthCount = take(reader, 5) + 257;
  const distanceCount = take(reader, 5) + 1;
  const orderCount = take(reader, 4) + 4;
  const first = new Uint8Array(19);
  for (const symbol of ORDER.slice(0, orderCount)) first[symbol] = take(reader, 3);
  const table = codeTable(first);
  const lengths = new Uint8Array(lengthCount + distanceCount);
  for (let at = 0; at < lengths.length;) {
    const symbol = symbolIn(reader, table);
    if (symbol < 16) {
      lengths[at] = symbol;
      at += 1;
      continue;
    }
    const value = symbol === 16 ? lengths[at - 1] : 0;
    const count =
      symbol === 16
        ? take(reader, 2) + 3
        : symbol === 17
          ? take(reader, 3) + 3
          : take(reader, 7) + 11;
    if (value === undefined || at + count > lengths.length) throw new Error('lengths of no code');
    lengths.fill(value, at, at + count);
    at += count;
  }
  return {
    lengths: codeTable(lengths.subarray(0, lengthCount)),
    distances: codeTable(lengths.subarray(lengthCount)),
  };
}

function symbolIn(reader: BitReader, { entries }: CodeTable): number {
  for (let count = 1; count <= 7; count += 1) {
    const peeked = take(reader, count);
    const entry = entries[peeked] ?? 0;
    if ((entry & 15) === count) return entry >>> 4;
    reader.hold = (reader.hold << count) | peeked;
    reader.bits += count;
  }
  throw new Error('a code that stands for nothing');
}

const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];

/** What a symbol begins to count at, and how many bits more say how far beyond. */
export const BASES = {
  lengthBase: Uint16Array.from(sums(3, LENGTH_EXTRA).with(28, 258)),
  lengthExtra: Uint8Array.from(LENGTH_EXTRA),
  distanceBase: Uint16Array.from(sums(1, DISTANCE_EXTRA)),
  distanceExtra: Uint8Array.from(DISTANCE_EXTRA),
};

function sums(first: number, extras: readonly number[]): number[] {
  let next = first;
  return extras.map((extra) => {
    const base = next;
    next += 1 << extra;
    return base;
  });
}
