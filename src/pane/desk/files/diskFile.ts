import { WorkbookError } from '../../../workbook/failure';

/** A file that was picked, dropped or pasted. */
export interface DiskFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly place: DiskPlace | null;
}

/** Where the browser lets us write the file back, and when it was changed last, as far as we know. */
export interface DiskPlace {
  readonly handle: FileSystemFileHandle;
  readonly lastModified: number;
}

export async function readFile(
  file: File,
  handle: FileSystemFileHandle | null = null,
): Promise<DiskFile> {
  const { name, lastModified } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, bytes, place: handle === null ? null : { handle, lastModified } };
  } catch (cause) {
    throw new WorkbookError('unreadableFile', `${name}: ${String(cause)}`);
  }
}
