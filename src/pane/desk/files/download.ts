import { typeOf } from './pickers';

/** Hands a file to the browser's own downloads. */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: typeOf(fileName) }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the file only after this turn.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
