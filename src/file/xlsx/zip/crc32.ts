/** Four tables, so that four bytes are taken at once: the check sum must not cost a read its speed. */
const TABLES = makeTables();

export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES;
  let crc = -1;
  let index = 0;
  for (const end = bytes.length - 3; index < end; index += 4) {
    crc ^=
      (bytes[index] ?? 0) |
      ((bytes[index + 1] ?? 0) << 8) |
      ((bytes[index + 2] ?? 0) << 16) |
      ((bytes[index + 3] ?? 0) << 24);
    crc =
      (four[crc & 255] ?? 0) ^
      (three[(crc >>> 8) & 255] ?? 0) ^
      (two[(crc >>> 16) & 255] ?? 0) ^
      (one[crc >>> 24] ?? 0);
  }
  for (; index < bytes.length; index += 1) {
    crc = (one[(crc ^ (bytes[index] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const next = (table: Int32Array) => table.map((crc) => (crc >>> 8) ^ (one[crc & 255] ?? 0));
  const two = next(one);
  const three = next(two);
  return [one, two, three, next(three)];
}
