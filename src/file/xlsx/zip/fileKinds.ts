import { WorkbookError } from '../../../workbook/failure';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Tells a file of another kind by its first bytes, whatever it is called. */
export function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND)) {
    throw new WorkbookError('notWorkbook', `neither a zip nor an .xls: ${bytes.length} bytes`);
  }
  if (hasStream(bytes, 'EncryptedPackage')) {
    throw new WorkbookError('encrypted', 'a compound file with an encrypted package');
  }
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) {
    throw new WorkbookError('oldFormat', 'a compound file with a workbook');
  }
  throw new WorkbookError('notWorkbook', 'a compound file without a workbook');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const DIRECTORY_ENTRY = 128;

/** A compound file names its streams in UTF-16, each at the start of an entry of 128 bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at < bytes.length; at += DIRECTORY_ENTRY) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
