const SECTOR = 512;

/** As much of a compound file as tells what it is: an .xls, or an .xlsx with a password. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 2);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), SECTOR);
  return bytes;
}
