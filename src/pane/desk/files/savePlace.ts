import type { DiskPlace } from './diskFile';
import { download } from './download';
import { WorkbookError } from '../../../workbook/failure';
import { isDismissed, OPENED_TYPES, pickers, typeOf } from './pickers';

/** Where a file goes: to its place on the disk, or to the browser's own downloads. */
export type SavePlace =
  | { readonly kind: 'disk'; readonly handle: FileSystemFileHandle; readonly known: number | null }
  | { readonly kind: 'download' };

/** Null where the user thought better of it. Must be called while the browser sees a click. */
export async function choosePlace(name: string): Promise<SavePlace | null> {
  const { showSaveFilePicker } = pickers();
  if (showSaveFilePicker === undefined) return { kind: 'download' };
  const type = typeOf(name);
  const accept = Object.fromEntries(
    Object.entries(OPENED_TYPES).filter(([accepted]) => accepted === type),
  );
  try {
    const handle = await showSaveFilePicker({ suggestedName: name, types: [{ accept }] });
    return { kind: 'disk', handle, known: null };
  } catch (error) {
    if (isDismissed(error)) return null;
    return { kind: 'download' };
  }
}

/** Whole or not at all: the browser writes beside the file and puts it in place at the end. */
export async function writeTo(
  place: SavePlace,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<DiskPlace | null> {
  if (place.kind === 'download') {
    download(bytes, name);
    return null;
  }
  const { handle, known } = place;
  await refuseChanged(handle, known);
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    const { lastModified } = await handle.getFile();
    return { handle, lastModified };
  } catch (cause) {
    throw new WorkbookError('unwritableFile', `${name}: ${String(cause)}`);
  }
}

/** What another program wrote meanwhile is never written over. */
async function refuseChanged(handle: FileSystemFileHandle, known: number | null): Promise<void> {
  if (known === null) return;
  let now: number;
  try {
    now = (await handle.getFile()).lastModified;
  } catch {
    // It was moved or deleted: writing makes it anew, or fails with a sentence of its own.
    return;
  }
  if (now !== known)
    throw new WorkbookError('changedFile', `${handle.name}: ${now}, expected ${known}`);
}
