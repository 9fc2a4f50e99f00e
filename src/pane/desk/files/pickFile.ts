import { type DiskFile, readFile } from './diskFile';
import { ACCEPTED, isDismissed, OPENED_TYPES, pickers } from './pickers';

/** Null where the user thought better of it. */
export async function pickFile(): Promise<DiskFile | null> {
  const { showOpenFilePicker } = pickers();
  if (showOpenFilePicker === undefined) return pickByInput();
  try {
    const [handle] = await showOpenFilePicker({ types: [{ accept: OPENED_TYPES }] });
    return handle === undefined ? null : await readFile(await handle.getFile(), handle);
  } catch (error) {
    if (isDismissed(error)) return null;
    // Some companies forbid the dialog of this API, but not the older one.
    if (error instanceof DOMException) return pickByInput();
    throw error;
  }
}

function pickByInput(): Promise<DiskFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = ACCEPTED;
    input.oncancel = () => resolve(null);
    input.onchange = () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else readFile(file).then(resolve, reject);
    };
    input.click();
  });
}
